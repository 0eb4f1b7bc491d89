import { conditionCode } from "../../condition.ts";
import type { Step } from "../step.ts";
import type { RefusalRead, Understanding } from "../understanding.ts";
import { anyShifts, type Span, type Verdict } from "./span.ts";

/** How the rules came to a thing. */
type By = "condition" | "occupation" | "field" | "place" | "refusal" | "released";

/** A thing that the rules read, and what they took it for. Of a refusal only the words of the thing itself. */
export type SpanRead = Span & { by: By; says: Verdict; step: Step; refusal?: RefusalRead };

/** The things of a step; it may refuse several. */
export function spansRead(step: Step, words: readonly string[]): SpanRead[] {
  const { read, from, to } = step;
  const named = nameOf(read);
  const refused = read.refusals.map((refusal): SpanRead => {
    const at = placeOf(refusal.text, step, words);
    return { ...at, thing: refusedThing(refusal), by: "refusal", says: "no", step, refusal };
  });
  const isReleased = read.leftOut.length > 0 && !named;
  return [
    ...(named ? [{ from, to, ...named, says: "wish" as const, step }] : []),
    ...refused,
    ...(isReleased ? [{ from, to, thing: "released", by: "released" as const, says: "same" as const, step }] : []),
  ];
}

function nameOf({ conditions, occupations, fields, place, district, areas, countries }: Understanding) {
  const codes = conditions.map(({ condition }) => conditionCode(condition));
  if (codes.length > 0) return { thing: thingOfCodes(codes), by: "condition" as const };
  if (occupations.length > 0) return { thing: "occupation", by: "occupation" as const };
  if (fields.length > 0) return { thing: "occupation", by: "field" as const };
  const isPlace = place !== null || district !== null || areas.length + countries.length > 0;
  return isPlace ? { thing: "place", by: "place" as const } : null;
}

function refusedThing({ not, no }: RefusalRead) {
  const codes = no.filter((code) => !/^(?:word|place|district|country|field|kind|company):/.test(code));
  if (codes.length > 0) return thingOfCodes(codes);
  if (not.length > 0 || no.some((code) => /^(?:field|kind):/.test(code))) return "occupation";
  return no.some((code) => /^(?:place|district|country):/.test(code)) ? "place" : "word";
}

function thingOfCodes(codes: readonly string[]) {
  const shifts = codes.filter((code) => code.startsWith("shift:"));
  return shifts.length > 2 ? anyShifts : (codes[0] ?? "");
}

function placeOf(text: string, { from, to }: Step, words: readonly string[]) {
  const { length } = text.split(" ");
  for (let at = from; at + length <= to; at++)
    if (words.slice(at, at + length).join(" ") === text) return { from: at, to: at + length };
  return { from, to };
}
