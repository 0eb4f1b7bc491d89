import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { signs } from "./find-lives.server.ts";

/** What somebody of the company has done with a listing since a mail asked about it. */
export function findLaterSign(db: Db, { listingId, since }: { listingId: string; since: Instant }) {
  return db
    .selectFrom("listing_history")
    .innerJoin("account", "account.id", "listing_history.account_id")
    .select(["account.name", "listing_history.at", "listing_history.event"])
    .where("listing_history.listing_id", "=", listingId)
    .where("listing_history.event", "in", signs)
    .where("listing_history.at", ">", since)
    .orderBy("listing_history.at", "desc")
    .orderBy("listing_history.id", "desc")
    .executeTakeFirst();
}
