import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { type MailSender, queuePasswordChanged } from "../account-mail.server.ts";
import { endTokens } from "../account-tokens.server.ts";
import { forgetDevicesOf } from "../guarding/known-devices.server.ts";
import { hashPassword } from "../password/password.server.ts";
import { type PasswordProblem, passwordProblem } from "../password/password.ts";
import { endPendingSignInsOf } from "../second-factor/pending-sign-in.server.ts";
import { endOtherSessionsOf, type Viewer } from "../sessions.server.ts";

type Change = { viewer: Viewer; password: string; from: MailSender; now: Date };

export type PasswordChange = { ok: true } | { ok: false; problem: PasswordProblem };

/** A new password for who knows the old one (checkOwnPassword): every other session ends, and every link in a mail. */
export async function changePassword(db: Db, { viewer, password, from, now }: Change): Promise<PasswordChange> {
  const { accountId, email, name, companies } = viewer;
  const names = companies.map((company) => company.name);
  const problem = passwordProblem(
    password,
    [email, name, ...names, from.board.name],
    from.board.region.words.passwords,
  );
  if (problem) return { ok: false, problem };
  const password_hash = await hashPassword(password);
  return inTransaction(db, async (db) => {
    await db.updateTable("account").set({ password_hash }).where("id", "=", accountId).execute();
    await endOtherSessionsOf(db, viewer);
    await forgetDevicesOf(db, accountId);
    await endPendingSignInsOf(db, accountId);
    await endTokens(db, { accountId, now });
    await queuePasswordChanged(db, { to: viewer, from, now });
    await recordAudit(db, {
      ...{ now, accountId, action: "account.password_changed" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true };
  });
}
