import type { Db } from "#db/connect.server.ts";
import type { ListingContent } from "../listing-content.ts";
import { readContent } from "../read-content.server.ts";
import { findChange } from "./find-change.server.ts";

/** What the company wrote last: a change that waits, where there is one. */
export async function newestContent(db: Db, listingId: string): Promise<ListingContent> {
  const published = await readContent(db, listingId);
  return (await findChange(db, { listingId, published }))?.content ?? published;
}
