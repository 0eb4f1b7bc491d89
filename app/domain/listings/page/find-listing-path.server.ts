import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { slugOf } from "../listing.ts";
import { titleIn } from "../title.ts";
import { findListingRow } from "./find-listing-facts.server.ts";

/** Where a listing that the public has seen is read; null for every other. */
export async function findListingPath(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const row = await findListingRow(db, listingId);
  if (!row?.firstPublishedAt) return null;
  return paths.listing(lang, { id: row.id, slug: slugOf(titleIn(textsFor(lang), lang, row)) });
}
