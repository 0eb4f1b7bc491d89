import type { Country } from "#db/codes.ts";

type Coded = { country: Country; geonames_code: string };

/** The codes of districts begin with that of the part of the country they lie in, in all three countries. */
export function isOfSchoolArea({ country, geonames_code }: Coded, area: { id: string; codes: string }) {
  return area.id.startsWith(`${country}-`) && geonames_code.startsWith(area.codes);
}
