import { workTimesOf } from "#db/bring-codes.ts";
import { shifts } from "#db/codes.ts";
import { type Dimension, dimensions } from "./dimensions.ts";

/** What is neither occupation nor code of a filter, each with how it may be written. */
const others = {
  district: /^[a-z-]{1,40}$/,
  place: /^[a-z0-9-]{1,80}$/,
  company: /^[^:]{1,80}$/,
  word: /^[\p{Letter}\p{Number}+#&/%. ]{2,60}$/u,
} as const;

type Other = keyof typeof others;

/** What a search leaves out; occupations are left out by their ids (`not`). */
export type Refusal = { what: Dimension | Other; code: string };

/** What people refuse most, for who would rather tick than type. */
export const usualRefusals = [
  "shift:night",
  "shift:weekend",
  "shift:assembly",
  "contract:agency",
  "contract:fixed",
  "contract:seasonal",
] as const;

/** "shift:night", "place:de-musterau", "word:akkord"; null for what there is not. */
export function parseRefusal(text: string): Refusal | null {
  const at = text.indexOf(":");
  const [name, code] = [text.slice(0, at), text.slice(at + 1).trim()];
  if (name in others) return others[name as Other].test(code) ? { what: name as Other, code } : null;
  if (!(name in dimensions)) return null;
  const codes: readonly string[] = dimensions[name as Dimension];
  return codes.includes(code) ? { what: name as Dimension, code } : null;
}

/**
 * All codes of a filter that go with the one refused. Whoever will not work at night will not work in three shifts either,
 * as one of them is at night.
 */
export function refusedCodes(what: Dimension, code: string): readonly string[] {
  if (what !== "shift") return [code];
  return shifts.filter((shift) => shift === code || workTimesOf[shift].some((time) => time === code));
}
