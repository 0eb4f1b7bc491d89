import type { Understanding } from "./understanding.ts";

/**
 * Words that narrow a search beside what else was understood: where no listing has them, all that meets the rest is shown and it
 * is said that they were left out. Beside an occupation, a field or a company they narrow nothing anyway; in quotes they always do.
 */
export function wordsBeside(understanding: Understanding): string[] {
  const { occupations, companies, fields, words, quoted } = understanding;
  if (occupations.length + fields.length > 0 || companies.some(({ sure }) => sure)) return [];
  return saysMore(understanding) ? words.filter((word) => !quoted.includes(word)) : [];
}

/** Where somebody would work says nothing of what: beside it such a word is all that is known of that. */
function saysMore({ kinds, conditions, refusals, wage, start }: Understanding) {
  return wage !== null || start !== null || [kinds, conditions, refusals].some((readings) => readings.length > 0);
}
