import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { findCheckContext } from "./find-check-context.server.ts";
import { findKindProblems } from "./find-kind-problems.server.ts";
import { listingProblems } from "./listing-problems.ts";
import { listingWarnings } from "./listing-warnings.ts";

/** What keeps this listing from others, and what people should look at before it goes out. */
export async function findListingProblems(
  db: Db,
  content: ListingContent,
  { companyId, listingId, ...reader }: { companyId: string; listingId: string; lang: Lang; now: Date },
) {
  const around = await findCheckContext(db, content, reader);
  const ofKind = await findKindProblems(db, { companyId, listingId, wanted: content.facts, lang: reader.lang });
  return { problems: { ...listingProblems(content, around), ...ofKind }, warnings: listingWarnings(content, around) };
}
