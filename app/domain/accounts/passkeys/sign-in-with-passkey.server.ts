import type { AccountRole, Lang } from "#db/codes.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { findStanding } from "../sign-in/find-standing.server.ts";
import { recordSignIn } from "../sign-in/record-sign-in.server.ts";
import { checkPasskey } from "./check-passkey.server.ts";

type PasskeySignIn =
  | { ok: true; account: { id: string; role: AccountRole; lang: Lang } }
  | { ok: false; reason: "wrong" | "suspended" };

/** Both steps in one: the device has asked by finger, face or PIN who holds it. */
export async function signInWithPasskey(
  { db, config, now: clock }: Pick<AppContext, "db" | "config" | "now">,
  { answer, lang }: { answer: string; lang: Lang },
): Promise<PasskeySignIn> {
  const now = clock();
  const accountId = await checkPasskey(db, { accountId: null, answer, config, now });
  if (accountId === null) return { ok: false, reason: "wrong" };
  const account = await db
    .selectFrom("account")
    .select(["account.id", "account.role"])
    .where("account.id", "=", accountId)
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  if (!account) return { ok: false, reason: "wrong" };
  const standing = await findStanding(db, account);
  if (standing !== "in") return { ok: false, reason: standing === "suspended" ? standing : "wrong" };
  const { id, role } = account;
  return { ok: true, account: { id, role, lang: await recordSignIn(db, { accountId, lang, now }) } };
}
