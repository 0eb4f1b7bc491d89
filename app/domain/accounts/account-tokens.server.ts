import type { TokenPurpose } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import { day, minute } from "#app/platform/durations.ts";
import { linkKeptDays } from "./link-kept-days.ts";

/** How long a link in a mail works. */
export const tokenLifetimes: Record<TokenPurpose, number> = {
  invitation: 7 * day,
  reset: 30 * minute,
  address: day,
};

type Token = { token: string; purpose: TokenPurpose; now: Date };

/** Makes the token of a new link; earlier links of the same purpose stop working. Only its hash is stored. */
export async function issueToken(
  db: Db,
  {
    accountId,
    purpose,
    address = null,
    companyId = null,
    now,
  }: { accountId: string; purpose: TokenPurpose; address?: string | null; companyId?: string | null; now: Date },
): Promise<string> {
  await endTokens(db, { accountId, purpose, companyId, now });
  const token = newToken();
  await db
    .insertInto("account_token")
    .values({
      id: hashToken(token),
      account_id: accountId,
      purpose,
      address,
      company_id: companyId,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + tokenLifetimes[purpose]).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}

export type TokenState = "valid" | "used" | "expired" | "unknown";

/** What a link is worth, and whose it is. Looking does not use it up: mail scanners open links, too. */
export async function findToken(db: Db, { token, purpose, now }: Token) {
  const row = await db
    .selectFrom("account_token")
    .innerJoin("account", "account.id", "account_token.account_id")
    .leftJoin("company", "company.id", "account_token.company_id")
    .select([
      "account.id as accountId",
      "account.name",
      "account.email",
      "account.role",
      "account.lang",
      "account.lang_chosen",
      "account.disabled_at",
      "account.password_hash",
      "company.id as companyId",
      "company.name as companyName",
      "company.suspended_at",
      "account_token.address",
      "account_token.used_at",
      "account_token.expires_at",
    ])
    .where("account_token.id", "=", hashToken(token))
    .where("account_token.purpose", "=", purpose)
    .executeTakeFirst();
  if (!row || row.disabled_at || row.suspended_at) return { state: "unknown" as const };
  if (row.used_at) return { state: "used" as const };
  if (row.expires_at <= now.toISOString()) return { state: "expired" as const };
  const { accountId: id, name, email, role, lang, companyId, companyName, address } = row;
  /** Has a password already, and need only say yes. */
  const joined = row.password_hash !== null;
  const chosenLang = row.lang_chosen === 1 ? lang : null;
  return {
    state: "valid" as const,
    address,
    account: { id, name, email, role, lang, companyId, companyName, joined, chosenLang },
  };
}

/** True once: of two clicks at the same time only one gets through. */
export async function useToken(db: Db, { token, purpose, now }: Token): Promise<boolean> {
  const used = await db
    .updateTable("account_token")
    .set({ used_at: now.toISOString() })
    .where("id", "=", hashToken(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .returning("id")
    .executeTakeFirst();
  return used !== undefined;
}

export async function hasLivingToken(
  db: Db,
  { accountId, purpose, now }: { accountId: string; purpose: TokenPurpose; now: Date },
) {
  const row = await db
    .selectFrom("account_token")
    .select("id")
    .where("account_id", "=", accountId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return row !== undefined;
}

/** The links that were not used yet stop working. */
export async function endTokens(
  db: Db,
  {
    accountId,
    purpose,
    companyId,
    now,
  }: {
    accountId: string;
    purpose?: TokenPurpose;
    /** Of invitations: into this one only. */ companyId?: string | null;
    now: Date;
  },
) {
  await db
    .updateTable("account_token")
    .set({ expires_at: now.toISOString() })
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .$if(typeof companyId === "string", (query) => query.where("company_id", "=", companyId ?? ""))
    .$if(purpose !== undefined, (query) => query.where("purpose", "=", purpose ?? "reset"))
    .execute();
}

/** For a month an old link can still say why it does not work. */
export async function deleteOldTokens(db: Db, now: Date) {
  await db
    .deleteFrom("account_token")
    .where("expires_at", "<", new Date(now.getTime() - linkKeptDays * day).toISOString())
    .execute();
}
