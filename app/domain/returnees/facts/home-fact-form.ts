import { z } from "zod";
import type { Day } from "#db/schema.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readAmount } from "#app/platform/typed/amount.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { HomeFactArea } from "./find-home-fact-areas.server.ts";
import type { HomeFact, HomeFactKind } from "./home-fact.ts";

/** More is no fact but an article. */
export const factLimits = { text: 300, source: 300 };

const highest = 1_000_000;
const shared = {
  area: z.string("errors.choose").min(1).max(60),
  day: readAs(readDay),
  source: z.string().trim().min(1).max(factLimits.source),
  seen: z.string().max(40).default(""),
};
const text = z.string().trim().max(factLimits.text).optional();

export const NumberFactForm = z.object({
  amount: readAs(readAmount)
    .refine((read) => read.amount <= highest, { error: "errors.tooLarge", params: { limit: highest } })
    .refine((read) => read.amount > 0, "floors:error.positive"),
  ...shared,
});
export const ChangeFactForm = z.object({ textDe: text, textPl: text, textCs: text, ...shared });

export const factTextFields = [
  { lang: "de", name: "textDe" },
  { lang: "pl", name: "textPl" },
  { lang: "cs", name: "textCs" },
] as const;

export type TypedFact = Omit<HomeFact, "id">;
type Entered = { ok: true; fact: TypedFact } | { ok: false; errors: Record<string, FieldError> };
type Circumstances = { kind: HomeFactKind; areas: readonly HomeFactArea[]; today: Day };

/** An amount is in the money of the place unless another was written beside it. */
export function enteredNumber(
  { amount, ...typed }: z.output<typeof NumberFactForm>,
  { kind, areas, today }: Circumstances,
): Entered {
  const area = areas.find(({ id }) => id === typed.area);
  const errors = faults(typed, area, today);
  if (!area || Object.keys(errors).length > 0) return { ok: false, errors };
  const money = { amount: Math.round(amount.amount * 100), currency: amount.currency ?? area.currency };
  return { ok: true, fact: { kind, area: area.id, ...money, texts: [], day: typed.day, source: typed.source } };
}

/** In one language at least: who reads another is told it in that one. */
export function enteredChange(
  typed: z.output<typeof ChangeFactForm>,
  { kind, areas, today, offered }: Circumstances & { offered: readonly string[] },
): Entered {
  const area = areas.find(({ id }) => id === typed.area);
  const asked = factTextFields.filter(({ lang }) => offered.includes(lang));
  const texts = asked.flatMap(({ lang, name }) => {
    const said = typed[name];
    return said ? [{ lang, text: said }] : [];
  });
  const [first] = asked;
  const missing = texts.length === 0 && first ? { [first.name]: { key: "errors.required", values: {} } } : {};
  const errors = { ...missing, ...faults(typed, area, today) };
  if (!area || Object.keys(errors).length > 0) return { ok: false, errors };
  const { day, source } = typed;
  return { ok: true, fact: { kind, area: area.id, amount: null, currency: null, texts, day, source } };
}

function faults({ day }: { day: Day }, area: HomeFactArea | undefined, today: Day): Record<string, FieldError> {
  return {
    ...(area ? {} : { area: { key: "errors.choose", values: {} } }),
    ...(day > today ? { day: { key: "home:facts.error.future", values: {} } } : {}),
  };
}
