import { type Field, fields, type Lang } from "#db/codes.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Day } from "#db/schema.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findAllOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { dayNumber } from "../index/listing-columns.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import type { BrowseLink } from "./browse-links.tsx";

/** How many listings are open behind each door, counted once a revision and day. */
export const countByLanding = rememberByRevision(async (edition, today: Day) => {
  const { index } = await searchEngine(edition);
  const { columns } = index;
  const day = dayNumber(today);
  const byOccupation = new Uint32Array(columns.occupations.names.length);
  const byField = fields.map(() => new Uint32Array(columns.districts.names.length));
  for (const slot of index.newestFirst) {
    if ((columns.deadline[slot] ?? 0) < day) continue;
    raise(byOccupation, columns.occupation[slot] ?? 0);
    const ofField = byField[31 - Math.clz32(columns.masks.field[slot] ?? 0)];
    for (const district of columns.districtNumbers[slot] ?? []) if (ofField) raise(ofField, district);
  }
  return {
    occupations: new Map(named(columns.occupations.names, byOccupation)),
    fieldsIn: fields.flatMap((field, at) =>
      named(columns.districts.names, byField[at]).map(([district, count]) => ({ field, district, count })),
    ),
  };
});

function raise(counts: Uint32Array, at: number) {
  counts[at] = (counts[at] ?? 0) + 1;
}

function named(names: readonly string[], counts: Uint32Array | undefined) {
  return names.map((name, at) => [name, counts?.[at] ?? 0] as const).filter(([, count]) => count > 0);
}

export type LandingLinksOfField = { field: Field; occupations: BrowseLink[]; districts: BrowseLink[] };

/** Every door with something behind it, by field, in the reader's alphabet. */
export async function findLandingLinks(
  store: Store,
  { lang, now }: { lang: Lang; now: Date },
): Promise<LandingLinksOfField[]> {
  const edition = await editionOf(store);
  const [counts, occupations, districts] = await Promise.all([
    countByLanding(edition, dayOf(now)),
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
