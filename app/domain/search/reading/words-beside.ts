import type { Understanding } from "./understanding.ts";

/**
 * Words that narrow a search beside what else was understood: where no listing has them, all that meets the rest is shown and it
 * is said that they were left out. Beside an occupation, a field or a company they narrow nothing anyway; in quotes they always do.
 */
export function wordsBeside(understanding: Understanding, { placeGiven }: { placeGiven: boolean }): string[] {
  const { occupations, companies, fields, words, quoted } = understanding;
  if (occupations.length + fields.length > 0 || companies.some(({ sure }) => sure)) return [];
  return placeGiven || saysMore(understanding) ? words.filter((word) => !quoted.includes(word)) : [];
}

function saysMore({ kinds, conditions, refusals, areas, countries, ...understanding }: Understanding) {
  const { wage, start, place, district } = understanding;
  return (
    [wage, start, place, district].some((reading) => reading !== null) ||
    [kinds, conditions, refusals, areas, countries].some((readings) => readings.length > 0)
  );
}
