import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import type { WantedRenewal } from "./key-form.ts";
import { newApiKey } from "./new-api-key.server.ts";

type Renewal = WantedRenewal & { companyId: string; accountId: string; keyId: string; now: Date };

/** `key` is told this once; null where the key has been renewed already. */
export type RenewedKey = { ok: true; key: string | null; name: string } | { ok: false; reason: "notFound" };

/**
 * Another key that may do the same, in the name of whoever renews. The old one works on until the program knows the new
 * one, or not at all: then it may be in wrong hands.
 */
export function renewApiKey(
  db: Db,
  { companyId, accountId, keyId, id, overlap, days, now }: Renewal,
): Promise<RenewedKey> {
  return inTransaction(db, async (db) => {
    const taken = await db.selectFrom("api_key").select("id").where("id", "=", id).executeTakeFirst();
    if (taken) return renewedAlready(db, { companyId, keyId });
    const at = now.toISOString();
    const ends = instantDaysAfter(now, Number(overlap)).toISOString();
    const old = await db
      .updateTable("api_key")
      .set((eb) => ({
        renewed_by: id,
        expires_at: eb.case().when("expires_at", "<", ends).then(eb.ref("expires_at")).else(ends).end(),
      }))
      .where("id", "=", keyId)
      .where("company_id", "=", companyId)
      .where("revoked_at", "is", null)
      .where("renewed_by", "is", null)
      .returning(["name", "reads", "writes", "hears", "sandbox"])
      .executeTakeFirst();
    if (!old) return renewedAlready(db, { companyId, keyId });

    const { key, hash, hint } = newApiKey({ sandbox: old.sandbox === 1 });
    await db
      .insertInto("api_key")
      .values({
        ...old,
        ...{ id, company_id: companyId, account_id: accountId, hash, hint },
        ...{ created_at: at, expires_at: instantDaysAfter(now, Number(days)).toISOString() },
        ...{ last_used_on: null, revoked_at: null, renewed_by: null },
      })
      .execute();
    await recordAudit(db, { now, accountId, action: "api_key.renewed", subjectType: "api_key", subjectId: keyId });
    return { ok: true, key, name: old.name };
  });
}

async function renewedAlready(db: Db, { companyId, keyId }: { companyId: string; keyId: string }): Promise<RenewedKey> {
  const old = await db
    .selectFrom("api_key")
    .select("name")
    .where("id", "=", keyId)
    .where("company_id", "=", companyId)
    .where("renewed_by", "is not", null)
    .executeTakeFirst();
  return old ? { ok: true, key: null, name: old.name } : { ok: false, reason: "notFound" };
}
