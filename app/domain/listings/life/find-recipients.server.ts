// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { findSubmitterOrAdmins } from "#app/domain/accounts/team/find-submitter-or-admins.server.ts";

/** Whoever handed the listing in last; when they have left, the company's admins. */
export async function findRecipients(db: Db, { listingId, companyId }: { listingId: string; companyId: string }) {
  const submission = await db
    .selectFrom("listing_history")
    .select("account_id")
    .where("listing_id", "=", listingId)
    .where("event", "in", ["submitted", "change_submitted"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return findSubmitterOrAdmins(db, { companyId, accountId: submission?.account_id ?? null });
}
