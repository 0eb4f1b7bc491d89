import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { apiKeyState, scopesOf } from "./api-key.ts";
import { keysWithOwner } from "./keys-with-owner.server.ts";

export type ApiKeyRow = Awaited<ReturnType<typeof findApiKeys>>[number];

/** A company's keys, the newest first; what ended long ago is left out. */
export async function findApiKeys(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const rows = await keysOf(db, companyId)
    .where("api_key.expires_at", ">", instantDaysAfter(now, -shownAfterEndDays).toISOString())
    .orderBy("api_key.created_at", "desc")
    .orderBy("api_key.id", "desc")
    .execute();
  return rows.map((row) => inFacts(row, now));
}

export async function findApiKey(db: Db, { companyId, keyId, now }: { companyId: string; keyId: string; now: Date }) {
  const row = await keysOf(db, companyId).where("api_key.id", "=", keyId).executeTakeFirst();
  return row && inFacts(row, now);
}

const shownAfterEndDays = 90;

const keysOf = (db: Db, companyId: string) => keysWithOwner(db).where("api_key.company_id", "=", companyId);

type Found = Awaited<ReturnType<ReturnType<typeof keysOf>["execute"]>>[number];

function inFacts(row: Found, now: Date) {
  const owned = row.role !== null && row.disabled_at === null;
  return {
    ...{ id: row.id, name: row.name, hint: row.hint, owner: row.owner },
    ...{ createdAt: row.created_at, expiresAt: row.expires_at, lastUsedOn: row.last_used_on },
    ...{ scopes: scopesOf(row), sandbox: row.sandbox === 1, state: apiKeyState({ ...row, owned }, now) },
    /** Whether another key may take its place. */
    renewable: row.revoked_at === null && row.renewed_by === null,
  };
}
