import type { AccountRole, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { verifyPassword } from "../password/password.server.ts";
import { hasFactor } from "../second-factor/find-factors.server.ts";
import { findStanding } from "./find-standing.server.ts";
import { recordSignIn } from "./record-sign-in.server.ts";

type SignIn = { email: string; password: string; lang: Lang; now: Date };

export type SignInResult =
  | { ok: true; account: { id: string; role: AccountRole; lang: Lang }; secondStep: boolean }
  | { ok: false; reason: "wrong" | "suspended" };

/**
 * Checks address and password. One answer for a wrong password, an unknown address and a closed account; only who
 * knows the password learns that the company is suspended, and whether a second step follows: with it, nobody is in yet.
 */
export async function signIn(db: Db, { email, password, lang, now }: SignIn): Promise<SignInResult> {
  const account = await db
    .selectFrom("account")
    .select(["account.id", "account.role", "account.password_hash"])
    .where("account.email", "=", foldAddress(email))
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();

  const right = await verifyPassword(account?.password_hash ?? null, password);
  if (!account || !right) return { ok: false, reason: "wrong" };
  const { id, role } = account;
  const standing = await findStanding(db, account);
  if (standing !== "in") return { ok: false, reason: standing === "suspended" ? standing : "wrong" };

  if (await hasFactor(db, id)) return { ok: true, account: { id, role, lang }, secondStep: true };
  return {
    ok: true,
    account: { id, role, lang: await recordSignIn(db, { accountId: id, lang, now }) },
    secondStep: false,
  };
}
