import { fields, kinds, type Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { findCoreDistricts } from "#app/domain/places/find-core-districts.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { criteriaQuery, parseCriteria } from "../criteria.ts";
import { findListings } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import type { BrowseLink } from "./browse-links.tsx";
import { figuresOf } from "./figures.ts";

/** Beside work and apprenticeship, which have doors of their own. */
const otherKinds = kinds.filter((kind) => kind !== "job" && kind !== "apprenticeship");

const newestShown = 6;
const figureFacts = ["company", "answers", "pay", "deadline"] as const;

/** The ways into the board, counted, and what is new. */
export async function findHomeView(store: Store, { lang, now }: { lang: Lang; now: Date }) {
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const [{ facets, hits }, { index, cards }, districts, core] = await Promise.all([
    findListings(edition, parseCriteria(new URLSearchParams("sort=newest")), { lang, now }),
    searchEngine(edition),
    findDistrictNames(edition, lang),
    findCoreDistricts(edition, lang),
  ]);
  const link = (criteria: Parameters<typeof criteriaQuery>[0], label: string, count = 0): BrowseLink[] =>
    count > 0 ? [{ href: paths.results(lang, criteriaQuery(criteria)), label, count }] : [];
  return {
    figures: figuresOf(
      Iterator.from(index.newestFirst).map((slot) => cards.some(slot, figureFacts)),
      dayOf(now),
    ),
    open: { job: facets.kind.job ?? 0, apprenticeship: facets.kind.apprenticeship ?? 0 },
    kinds: otherKinds.flatMap((kind) => link({ kind: [kind] }, t(`listing:kind.${kind}`), facets.kind[kind])),
    fields: fields.flatMap((field) => link({ field: [field] }, t(`listing:field.${field}`), facets.field[field])),
    /** Those of the region have a page of their own, which says whom to ask even where nothing is open. */
    districts: [...districts].flatMap(([id, label]) => {
      const count = facets.district[id] ?? 0;
      return core.has(id) ? [{ href: paths.district(lang, id), label, count }] : link({ district: [id] }, label, count);
    }),
    newest: hits.slice(0, newestShown).map(({ card }) => cardOf(card, { t, lang })),
  };
}
