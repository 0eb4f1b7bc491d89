// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { moveListing } from "./move-listing.server.ts";

/** Everything it has not ended itself, drafts included. In the transaction of the deed. */
export async function endAllOfCompany(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const listings = await db
    .selectFrom("listing")
    .select(["id", "status"])
    .where("company_id", "=", companyId)
    .where("status", "!=", "closed")
    .orderBy("id")
    .execute();
  const facts = { closed_at: now.toISOString(), closed_reason: "withdrawn" } as const;
  for (const listing of listings)
    await moveListing(db, { listing, to: "closed", event: "closed", accountId: null, facts, now });
}
