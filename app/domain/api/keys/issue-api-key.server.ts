import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { mostApiKeys } from "./api-key.ts";
import type { WantedKey } from "./key-form.ts";
import { newApiKey } from "./new-api-key.server.ts";

type Issue = WantedKey & { companyId: string; accountId: string; now: Date };

/** `key` is told this once; null where this form has made one already. */
export type IssuedKey = { ok: true; key: string | null } | { ok: false; reason: "tooMany" };

export function issueApiKey(db: Db, { companyId, accountId, now, ...wanted }: Issue): Promise<IssuedKey> {
  return inTransaction(db, async (db) => {
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const at = now.toISOString();
    const { count } = await db
      .selectFrom("api_key")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("company_id", "=", companyId)
      .where("revoked_at", "is", null)
      .where("expires_at", ">", at)
      .where("id", "!=", wanted.id)
      .executeTakeFirstOrThrow();
    if (Number(count) >= mostApiKeys) return { ok: false, reason: "tooMany" };

    const sandbox = wanted.use === "sandbox";
    const { key, hash, hint } = newApiKey({ sandbox });
    const may = (scope: (typeof wanted.scopes)[number]) => Number(wanted.scopes.includes(scope));
    const made = await db
      .insertInto("api_key")
      .values({
        ...{ id: wanted.id, company_id: companyId, account_id: accountId, name: wanted.name, hash, hint },
        ...{ reads: may("read"), writes: may("write"), hears: may("webhooks"), sandbox: Number(sandbox) },
        ...{ created_at: at, expires_at: instantDaysAfter(now, Number(wanted.days)).toISOString() },
        ...{ last_used_on: null, revoked_at: null, renewed_by: null },
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return { ok: true, key: null };
    await recordAudit(db, { now, accountId, action: "api_key.issued", subjectType: "api_key", subjectId: wanted.id });
    return { ok: true, key };
  });
}
