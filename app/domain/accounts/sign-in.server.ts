import type { AccountRole, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { verifyPassword } from "./password.server.ts";

type SignIn = { email: string; password: string; lang: Lang; now: Date };

export type SignInResult =
  { ok: true; account: { id: string; role: AccountRole; lang: Lang } } | { ok: false; reason: "wrong" | "suspended" };

/**
 * Checks address and password. One answer for a wrong password, an unknown address and a closed account; only who
 * knows the password learns that the company is suspended. The account follows the language of the page, unless its owner has
 * chosen one.
 */
export async function signIn(db: Db, { email, password, lang, now }: SignIn): Promise<SignInResult> {
  const account = await db
    .selectFrom("account")
    .leftJoin("membership", "membership.account_id", "account.id")
    .leftJoin("company", "company.id", "membership.company_id")
    .select(["account.id", "account.role", "account.lang", "account.lang_chosen", "account.password_hash"])
    .select(["company.id as companyId", "company.suspended_at"])
    .where("account.email", "=", foldAddress(email))
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();

  const right = await verifyPassword(account?.password_hash ?? null, password);
  if (!account || !right) return { ok: false, reason: "wrong" };
  const { id, role } = account;
  if (role === "employer" && !account.companyId) return { ok: false, reason: "wrong" };
  if (account.suspended_at) return { ok: false, reason: "suspended" };

  const spoken = account.lang_chosen === 1 ? account.lang : lang;
  await inTransaction(db, async (db) => {
    await db.updateTable("account").set({ lang: spoken }).where("id", "=", id).execute();
    await recordAudit(db, { now, accountId: id, action: "account.signed_in", subjectType: "account", subjectId: id });
  });
  return { ok: true, account: { id, role, lang: spoken } };
}
