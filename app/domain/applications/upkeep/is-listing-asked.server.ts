import type { Db } from "#db/connect.server.ts";
import { isAsked } from "./due-notice.ts";
import { findLives } from "./find-lives.server.ts";

/** Whether its company was asked if this listing is still open, and nobody has answered yet. */
export async function isListingAsked(db: Db, listingId: string) {
  const [listing] = await findLives(db, { listingId });
  return listing !== undefined && isAsked(listing.life);
}
