import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { testOrigin } from "./context.ts";
import { insertAccount, insertListing } from "./factories.ts";

type Given = Partial<Insertable<Database["listing"]>> & { now: Date; place_id?: string };

/** A listing that the office lets out at this moment, as the search sees it. */
export async function publishListing(db: Db, { now, place_id, ...given }: Given) {
  const officer = await insertAccount(db);
  const listing = await insertListing(db, { ...given, status: "submitted", first_published_at: null });
  if (place_id) {
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id, position: 0 }).execute();
  }
  const result = await approveListing(db, {
    listingId: listing.id,
    officer: { accountId: officer.id },
    origin: testOrigin,
    now,
  });
  if (!result.ok) throw new Error(result.reason);
  return listing;
}
