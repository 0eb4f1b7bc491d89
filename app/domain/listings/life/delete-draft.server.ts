import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Deletion = { companyId: string; accountId: string; listingId: string; now: Date };

/** Takes a draft that only its company has seen out of the store, with its history. False for every other listing. */
export function deleteDraft(db: Db, { companyId, accountId, listingId, now }: Deletion): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const deleted = await db
      .deleteFrom("listing")
      .where("id", "=", listingId)
      .where("company_id", "=", companyId)
      .where("status", "=", "draft")
      .where("submitted_at", "is", null)
      .where("first_published_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!deleted) return false;
    await recordAudit(db, {
      now,
      accountId,
      action: "listing.deleted",
      subjectType: "listing",
      subjectId: listingId,
    });
    return true;
  });
}
