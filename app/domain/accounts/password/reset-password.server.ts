import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type MailSender, queuePasswordChanged } from "../account-mail.server.ts";
import { endTokens, findToken, type TokenState, useToken } from "../account-tokens.server.ts";
import { forgetDevicesOf } from "../guarding/known-devices.server.ts";
import { endPendingSignInsOf } from "../second-factor/pending-sign-in.server.ts";
import { endSessionsOf } from "../sessions.server.ts";
import { findCompanyNames } from "./find-company-names.server.ts";
import { hashPassword } from "./password.server.ts";
import { type PasswordProblem, passwordProblem } from "./password.ts";

type Reset = { token: string; password: string; lang: Lang; from: MailSender; now: Date };

export type ResetResult =
  | { ok: true; account: { id: string; email: string } }
  | { ok: false; link: Exclude<TokenState, "valid"> }
  | { ok: false; password: PasswordProblem };

/** Sets a new password and signs the account out everywhere, because the old one may be in foreign hands. */
export async function resetPassword(db: Db, { token, password, lang, from, now }: Reset): Promise<ResetResult> {
  const found = await findToken(db, { token, purpose: "reset", now });
  if (found.state !== "valid") return { ok: false, link: found.state };
  const { account } = found;
  const companies = await findCompanyNames(db, account.id);
  const problem = passwordProblem(
    password,
    [account.email, account.name, ...companies, from.board.name],
    from.board.region.words.passwords,
  );
  if (problem) return { ok: false, password: problem };

  const password_hash = await hashPassword(password);
  return inTransaction(db, async (db) => {
    if (!(await useToken(db, { token, purpose: "reset", now }))) return { ok: false, link: "used" };
    const spoken = account.chosenLang ?? lang;
    await db.updateTable("account").set({ password_hash, lang: spoken }).where("id", "=", account.id).execute();
    await endSessionsOf(db, account.id);
    await forgetDevicesOf(db, account.id);
    await endPendingSignInsOf(db, account.id);
    await endTokens(db, { accountId: account.id, now });
    await queuePasswordChanged(db, { to: { ...account, lang: spoken }, from, now });
    await recordAudit(db, {
      now,
      accountId: account.id,
      action: "account.password_reset",
      subjectType: "account",
      subjectId: account.id,
    });
    return { ok: true, account: { id: account.id, email: account.email } };
  });
}
