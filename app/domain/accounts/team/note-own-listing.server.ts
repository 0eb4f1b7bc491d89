// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";

type Written = { companyId: string; accountId: string; listingId: string };

/** Whoever sees some listings only sees those they write themselves, too. Runs in the transaction of the new listing. */
export async function noteOwnListing(db: Db, { companyId, accountId, listingId }: Written) {
  await db
    .insertInto("membership_listing")
    .columns(["account_id", "company_id", "listing_id"])
    .expression(
      db
        .selectFrom("membership")
        .select((eb) => ["membership.account_id", "membership.company_id", eb.val(listingId).as("listing_id")])
        .where("membership.account_id", "=", accountId)
        .where("membership.company_id", "=", companyId)
        .where("membership.limited", "=", 1),
    )
    .execute();
}
