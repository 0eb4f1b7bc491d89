import type { Currency, Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import type { HomeFact } from "./home-fact.ts";

type Measured = { amount: number; currency: Currency; day: Day; source: string };
export type ShownNumber = Measured & {
  area: string;
  /** What was said before, in the same money. */
  before: Measured | null;
};
type ShownChange = { id: string; area: string; text: string; lang: Lang; day: Day; source: string };
export type ShownFacts = { pay: ShownNumber[]; rent: ShownNumber[]; changes: ShownChange[] };

/** So many changes are news; more are history. */
const mostChanges = 6;

type Reader = { areas: readonly { id: string; name: string }[]; lang: Lang };

/** The latest number of each area beside the one before it, in the order of the areas, and the latest changes. `facts`: the newest first. */
export function shownFacts(facts: readonly HomeFact[], { areas, lang }: Reader): ShownFacts {
  const numbers = (kind: "pay" | "rent") =>
    areas.flatMap(({ id, name }): ShownNumber[] => {
      const [latest, ...earlier] = facts.filter((fact) => fact.kind === kind && fact.area === id).flatMap(measured);
      if (!latest) return [];
      const before = earlier.find(({ currency }) => currency === latest.currency) ?? null;
      return [{ ...latest, area: name, before }];
    });
  const nameOf = new Map(areas.map(({ id, name }) => [id, name]));
  const changes = facts.flatMap(({ id, kind, area, texts, day, source }): ShownChange[] => {
    const said = kind === "change" ? chosenText(texts, lang) : undefined;
    const name = nameOf.get(area);
    return said && name ? [{ id, area: name, text: said.text, lang: said.lang, day, source }] : [];
  });
  return { pay: numbers("pay"), rent: numbers("rent"), changes: changes.slice(0, mostChanges) };
}

function measured({ amount, currency, day, source }: HomeFact): Measured[] {
  return amount === null || currency === null ? [] : [{ amount, currency, day, source }];
}
