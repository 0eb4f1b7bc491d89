import type { Field } from "#db/codes.ts";
import { kindredGroups } from "./kindred-groups.ts";

export type Classified = { id: string; field: Field; isco08: string | null; kldb2010: string | null };

/** From here on two occupations are close: whoever looks for one may well take the other. */
export const closeKin = 0.75;
/** From here on they are of one kind. */
export const distantKin = 0.35;

/**
 * How near two occupations are to people who work in them: by our table of neighbours, by the places of both in the
 * international and in the German classification, and by their field. The last digit of the German one is how much
 * somebody must have learned: each step between them counts against.
 */
export function kinship(one: Classified, other: Classified): number {
  const alike = byDigits[sharedDigits(one.isco08, other.isco08, 4)] ?? 0;
  const alikeHere = byDigits[sharedDigits(one.kldb2010, other.kldb2010, 4)] ?? 0;
  const told = kindredGroups.some((group) => group.includes(one.id) && group.includes(other.id)) ? ofOneGroup : 0;
  const field = one.field === other.field ? ofOneField : 0;
  return told + alike + alikeHere + field - stepsBetween(one, other) * perStep;
}

/** By how many of the first digits two codes share; one digit says next to nothing. */
const byDigits = [0, 0, 0.1, 0.3, 0.45];
const ofOneGroup = 0.6;
const ofOneField = 0.1;
const perStep = 0.05;

function sharedDigits(one: string | null, other: string | null, most: number) {
  let shared = 0;
  while (shared < most && one?.[shared] !== undefined && one[shared] === other?.[shared]) shared++;
  return shared;
}

function stepsBetween(one: Classified, other: Classified) {
  const [a, b] = [one, other].map(({ kldb2010 }) => Number(kldb2010?.at(-1) ?? Number.NaN));
  return a === undefined || b === undefined || Number.isNaN(a - b) ? 0 : Math.abs(a - b);
}
