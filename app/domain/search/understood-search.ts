import type { Country, Field } from "#db/codes.ts";
import type { OccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { type Criteria, criteriaQuery } from "./criteria.ts";
import type { SearchResult } from "./find-listings.server.ts";

/** What a search asked for, in the board's own codes and ids: nothing of what somebody typed. */
export type UnderstoodSearch = {
  districts: string[];
  fields: Field[];
  occupations: string[];
  /** Where the place lies from which it was searched. */
  country: Country | null;
  found: boolean;
};

type Known = { occupations: readonly OccupationNames[]; districts: ReadonlyMap<string, string> };

/** A word that means more trades than these asks for none of them in particular. */
const mostMeant = 3;

/** Null where nothing was asked for, or where somebody turns the pages of an answer or puts it in another order. */
export function understoodSearch(criteria: Criteria, result: SearchResult, known: Known): UnderstoodSearch | null {
  const { page, sort } = criteria;
  if (page > 1 || sort !== null || criteriaQuery({ ...criteria, page: 1 }).size === 0) return null;
  const { understanding, near, total } = result;
  const place = near?.known ? near.place : null;
  const meant = understanding.occupations
    .map(({ own, ids }) => (own.length > 0 ? own : ids))
    .filter((ids) => ids.length <= mostMeant)
    .flat();
  const fieldsOfMeant = known.occupations.filter(({ id }) => meant.includes(id)).map(({ field }) => field as Field);
  const districts = [...criteria.district, understanding.district?.id, place?.districtId];
  return {
    districts: unique(districts).filter((id) => known.districts.has(id)),
    fields: unique([...criteria.field, ...understanding.fields.map(({ field }) => field), ...fieldsOfMeant]),
    occupations: unique(meant),
    country: place?.country ?? null,
    found: total > 0 && !result.lifted,
  };
}

function unique<Code extends string>(codes: readonly (Code | null | undefined)[]): Code[] {
  return [...new Set(codes)].filter((code) => code !== null && code !== undefined);
}
