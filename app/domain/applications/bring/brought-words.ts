import type { GermanLevel, Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Asks, BringPage } from "./asks.ts";
import type { Brought } from "./brought.ts";
import { broughtFacts } from "./brought-facts.ts";
import { requirementText } from "./requirement-text.ts";

type Said = { asks: Pick<Asks, "requirements">; brought: Brought; germanLevel: GermanLevel | null };

/** All that was said on one page, one after the other. */
export function broughtWords(t: Texts, lang: Lang, page: BringPage, { asks, ...said }: Said) {
  const requirements = asks.requirements.flatMap((requirement) => {
    const fulfilment = said.brought.requirements[requirement.subject];
    return fulfilment ? [`${requirementText(t, lang, requirement)}: ${t(`bring:fulfilment.${fulfilment}`)}`] : [];
  });
  const facts = broughtFacts(t, lang, said).filter((fact) => fact.page === page);
  return [...(page === "can" ? requirements : []), ...facts.map(({ label, value }) => `${label}: ${value}`)];
}
