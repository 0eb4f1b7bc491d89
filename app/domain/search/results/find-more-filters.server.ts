import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import { rareDimensions } from "../dimensions.ts";
import { findListings } from "../find-listings.server.ts";
import { criteriaInWords } from "./describe-criteria.ts";
import { findNamesInCriteria, findRefusalChoices } from "./find-names-in-criteria.server.ts";

export type MoreFiltersView = Awaited<ReturnType<typeof findMoreFilters>>;

/** The filters that few people need, with what each would find, and what can be refused. */
export async function findMoreFilters(store: Store, criteria: Criteria, { lang, now }: { lang: Lang; now: Date }) {
  const edition = await editionOf(store);
  const [{ facets, total }, names, refusals] = await Promise.all([
    findListings(edition, criteria, { lang, now, facets: "all" }),
    findNamesInCriteria(edition, criteria, lang),
    findRefusalChoices(edition, criteria, lang),
  ]);
  const shownHere = { ...Object.fromEntries(rareDimensions.map((name) => [name, []])), no: [], page: 1 };
  return {
    criteria,
    facets,
    total,
    refusals,
    searched: criteriaInWords(textsFor(lang), lang, criteria, names),
    /** All else that was searched for stays. */
    kept: [...criteriaQuery({ ...criteria, ...shownHere })],
  };
}
