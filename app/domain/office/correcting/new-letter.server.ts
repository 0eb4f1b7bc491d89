import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { whoHearsOfListing } from "./who-hears-of-listing.server.ts";

/** What stands on the page before anything is typed: who will read it, and the id that makes pressing twice one letter. */
export async function newLetter(db: Db, { id: listingId, companyId }: { id: string; companyId: string }) {
  const readers = await whoHearsOfListing(db, { listingId, companyId });
  return { noteId: newId(), readers: readers.map(({ email }) => email) };
}
