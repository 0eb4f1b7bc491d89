import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Revocation = { companyId: string; accountId: string; keyId: string; now: Date };

/** From the next request on it opens nothing. Ending it twice is the same as once; false where there is no such key. */
export function revokeApiKey(db: Db, { companyId, accountId, keyId, now }: Revocation): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const own = await db
      .selectFrom("api_key")
      .select("revoked_at")
      .where("id", "=", keyId)
      .where("company_id", "=", companyId)
      .executeTakeFirst();
    if (!own) return false;
    if (own.revoked_at !== null) return true;
    await db.updateTable("api_key").set({ revoked_at: now.toISOString() }).where("id", "=", keyId).execute();
    await recordAudit(db, { now, accountId, action: "api_key.revoked", subjectType: "api_key", subjectId: keyId });
    return true;
  });
}
