import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { signs } from "./find-lives.server.ts";

/** What somebody of the company has done with a listing since a mail asked about it. */
export function findLaterSign(db: Db, { listingId, since }: { listingId: string; since: Instant }) {
  return db
    .selectFrom("listing_event")
    .innerJoin("account", "account.id", "listing_event.account_id")
    .select(["account.name", "listing_event.at", "listing_event.event"])
    .where("listing_event.listing_id", "=", listingId)
    .where("listing_event.event", "in", signs)
    .where("listing_event.at", ">", since)
    .orderBy("listing_event.at", "desc")
    .orderBy("listing_event.id", "desc")
    .executeTakeFirst();
}
