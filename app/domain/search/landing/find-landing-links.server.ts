import { type Field, fields, type Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findAllOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { openInIndex } from "../index/open-in-index.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import type { BrowseLink } from "./browse-links.tsx";
import { countBy } from "./landing.ts";

/** How many listings are open behind each door. */
export async function countByLanding(store: Store, now: Date) {
  const { index } = await searchEngine(store);
  const listings = openInIndex(index, dayOf(now));
  return {
    occupations: countBy(listings.map(({ occupationId }) => occupationId)),
    fieldsIn: fields.flatMap((field) => {
      const ofField = listings.filter((listing) => listing.field === field);
      const byDistrict = countBy(ofField.flatMap(({ districtIds }) => districtIds));
      return [...byDistrict].map(([district, count]) => ({ field, district, count }));
    }),
  };
}

export type LandingLinksOfField = { field: Field; occupations: BrowseLink[]; districts: BrowseLink[] };

/** Every door with something behind it, by field, in the reader's alphabet. */
export async function findLandingLinks(
  store: Store,
  { lang, now }: { lang: Lang; now: Date },
): Promise<LandingLinksOfField[]> {
  const edition = await editionOf(store);
  const [counts, occupations, districts] = await Promise.all([
    countByLanding(edition, now),
    findAllOccupations(edition.db, lang),
    findDistrictNames(edition, lang),
  ]);
  const link = (href: string, label: string, count: number | undefined) => (count ? [{ href, label, count }] : []);
  return fields.flatMap((field) => {
    const open = occupations
      .filter((occupation) => occupation.field === field)
      .flatMap(({ id, name }) => link(paths.occupation(lang, id), name, counts.occupations.get(id)));
    const inDistricts = new Map(
      counts.fieldsIn.filter((door) => door.field === field).map(({ district, count }) => [district, count]),
    );
    const where = [...districts].flatMap(([id, name]) =>
      link(paths.fieldIn(lang, field, id), name, inDistricts.get(id)),
    );
    return open.length > 0 ? [{ field, occupations: open, districts: where }] : [];
  });
}
