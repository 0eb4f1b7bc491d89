import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type ApiScope, scopesOf } from "./api-key.ts";
import { keysWithOwner } from "./keys-with-owner.server.ts";

/** A program that has shown its key. Everything is asked for through `companyId`. */
export type Program = {
  keyId: string;
  companyId: string;
  /** In whose name it acts. */
  accountId: string;
  /** Theirs. */
  lang: Lang;
  sandbox: boolean;
  scopes: readonly ApiScope[];
};

export type ReadKey =
  | { ok: true; program: Program }
  | { ok: false; reason: "unknown" | "ended" | "orphaned" | "suspended" };

/**
 * What a key is worth at this moment: it never can do more than the person it stands for, and ends with what they may do.
 * Only who has a key that was ours learns why it does not work.
 */
export async function readApiKey(db: Db, { key, now }: { key: string; now: Date }): Promise<ReadKey> {
  const row = await keysWithOwner(db).where("api_key.hash", "=", hashToken(key)).executeTakeFirst();
  if (!row) return { ok: false, reason: "unknown" };
  if (row.revoked_at !== null || row.expires_at <= now.toISOString()) return { ok: false, reason: "ended" };
  if (row.role === null || row.disabled_at !== null) return { ok: false, reason: "orphaned" };
  if (row.suspended_at !== null) return { ok: false, reason: "suspended" };
  await noteUse(db, row, dayOf(now));
  const { id: keyId, company_id: companyId, account_id: accountId, lang } = row;
  return {
    ok: true,
    program: { keyId, companyId, accountId, lang, sandbox: row.sandbox === 1, scopes: scopesOf(row) },
  };
}

/** The day is enough to see which keys nobody needs any more; the hour would say when somebody works. */
async function noteUse(db: Db, row: { id: string; last_used_on: string | null }, today: string) {
  if (row.last_used_on === today) return;
  await db.updateTable("api_key").set({ last_used_on: today }).where("id", "=", row.id).execute();
}
