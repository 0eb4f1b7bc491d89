import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { nameWorkPlace } from "../work-places.server.ts";

/** What the same company has beside this ad. */
export type Neighbours = {
  /** Where nobody of the company was before, by the name in which the form says it. */
  newPlaces: { index: number; name: string }[];
  /** Its open ads for the same occupation at one of the same places. */
  alike: { id: string; titleDe: string | null; titlePl: string | null; titleCs: string | null }[];
};

type Asked = { companyId: string; listingId: string; content: ListingContent; lang: Lang; today: Day };

export async function findNeighbours(db: Db, asked: Asked): Promise<Neighbours> {
  const { content, lang } = asked;
  if (content.placeIds.length === 0) return { newPlaces: [], alike: [] };
  const known = await knownPlaces(db, asked);
  const newPlaces: Neighbours["newPlaces"] = [];
  for (const [index, id] of content.placeIds.entries()) {
    if (!known.includes(id)) newPlaces.push({ index, name: await nameWorkPlace(db, id, lang) });
  }
  return { newPlaces, alike: await alikeListings(db, asked) };
}

/** Where the company has a site, and every place of an ad that the office has let out. */
async function knownPlaces(db: Db, { companyId, listingId, content, lang }: Asked) {
  const sites = await findSites(db, { companyId, lang });
  const earlier = await db
    .selectFrom("listing_place")
    .innerJoin("listing", "listing.id", "listing_place.listing_id")
    .select("listing_place.place_id")
    .distinct()
    .where("listing.company_id", "=", companyId)
    .where("listing.id", "!=", listingId)
    .where("listing.first_published_at", "is not", null)
    .where("listing_place.place_id", "in", content.placeIds)
    .execute();
  return [...sites.map(({ placeId }) => placeId), ...earlier.map(({ place_id }) => place_id)];
}

async function alikeListings(db: Db, { companyId, listingId, content, today }: Asked) {
  return db
    .selectFrom("listing")
    .innerJoin("listing_place", "listing_place.listing_id", "listing.id")
    .select(["listing.id", "listing.title_de as titleDe"])
    .select(["listing.title_pl as titlePl", "listing.title_cs as titleCs"])
    .distinct()
    .where("listing.company_id", "=", companyId)
    .where("listing.id", "!=", listingId)
    .where("listing.status", "in", ["scheduled", "published", "paused", "submitted"])
    .where("listing.deadline", ">=", today)
    .where("listing.kind", "=", content.facts.kind)
    .where("listing.occupation_id", "=", content.facts.occupation_id)
    .where("listing_place.place_id", "in", content.placeIds)
    .orderBy("listing.id")
    .execute();
}
