import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { slugOf, titleIn } from "../listing.ts";
import { openListings } from "../open-listings.server.ts";

/** The addresses of all open listings, in the order in which they were made. */
export async function findOpenListingAddresses(db: Db, now: Date) {
  const rows = await openListings(db, now)
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "listing.id",
      "listing.kind",
      "listing.updated_at as updatedAt",
      "listing.title_de as titleDe",
      "listing.title_pl as titlePl",
      "listing.title_cs as titleCs",
      "occupation.name_de as nameDe",
      "occupation.name_pl as namePl",
      "occupation.name_cs as nameCs",
    ])
    .orderBy("listing.created_at")
    .orderBy("listing.id")
    .execute();
  return rows.map(({ id, updatedAt, nameDe, namePl, nameCs, ...row }) => {
    const listing = { ...row, occupation: { nameDe, namePl, nameCs } };
    const slugIn = (lang: Lang) => slugOf(titleIn(textsFor(lang), lang, listing));
    return { updatedAt, pathIn: (lang: Lang) => paths.listing(lang, { id, slug: slugIn(lang) }) };
  });
}
