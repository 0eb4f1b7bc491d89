import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { slugOf } from "../listing.ts";
import { openListings } from "../open-listings.server.ts";
import { titleColumns, titleIn } from "../title.ts";

/** The addresses of all open listings, in the order in which they were made. */
export async function findOpenListingAddresses(db: Db, now: Date) {
  const rows = await openListings(db, now)
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.updated_at as updatedAt", ...titleColumns])
    .orderBy("listing.created_at")
    .orderBy("listing.id")
    .execute();
  return rows.map(({ id, updatedAt, ...listing }) => {
    const slugIn = (lang: Lang) => slugOf(titleIn(textsFor(lang), lang, listing));
    return { updatedAt, pathIn: (lang: Lang) => paths.listing(lang, { id, slug: slugIn(lang) }) };
  });
}
