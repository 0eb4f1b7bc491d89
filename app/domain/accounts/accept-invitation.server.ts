import type { AccountRole, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { MailSender } from "./account-mail.server.ts";
import { findToken, type TokenState, useToken } from "./account-tokens.server.ts";
import { hashPassword } from "./password/password.server.ts";
import { type PasswordProblem, passwordProblem } from "./password/password.ts";

type Acceptance = { token: string; name: string; password: string; lang: Lang; from: MailSender; now: Date };

export type AcceptanceResult =
  | { ok: true; account: { id: string; role: AccountRole } }
  | { ok: false; link: Exclude<TokenState, "valid"> }
  | { ok: false; password: PasswordProblem };

/** The invited person says who they are and sets a password; from now on the account can sign in. */
export async function acceptInvitation(
  db: Db,
  { token, name, password, lang, from, now }: Acceptance,
): Promise<AcceptanceResult> {
  const found = await findToken(db, { token, purpose: "invitation", now });
  if (found.state !== "valid") return { ok: false, link: found.state };
  const { account } = found;
  /** A link to join one more company sets no password: it would be a way round the one that is there. */
  if (account.joined) return { ok: false, link: "unknown" };
  const problem = passwordProblem(
    password,
    [account.email, name, account.companyName ?? "", from.board.name],
    from.board.region.words.passwords,
  );
  if (problem) return { ok: false, password: problem };

  const password_hash = await hashPassword(password);
  return inTransaction(db, async (db) => {
    if (!(await useToken(db, { token, purpose: "invitation", now }))) return { ok: false, link: "used" };
    await db.updateTable("account").set({ name, password_hash, lang }).where("id", "=", account.id).execute();
    await joinCompany(db, account);
    await recordAudit(db, {
      now,
      accountId: account.id,
      action: "account.joined",
      subjectType: "account",
      subjectId: account.id,
    });
    return { ok: true, account: { id: account.id, role: account.role } };
  });
}

type Yes = { token: string; now: Date };

export type JoinResult =
  | { ok: true; accountId: string; companyId: string }
  | { ok: false; link: Exclude<TokenState, "valid"> };

/** Somebody who has an account already says yes to one more company. */
export function joinAnotherCompany(db: Db, { token, now }: Yes): Promise<JoinResult> {
  return inTransaction(db, async (db) => {
    const found = await findToken(db, { token, purpose: "invitation", now });
    if (found.state !== "valid") return { ok: false, link: found.state };
    const { account } = found;
    if (!account.joined || account.companyId === null) return { ok: false, link: "unknown" };
    if (!(await useToken(db, { token, purpose: "invitation", now }))) return { ok: false, link: "used" };
    await joinCompany(db, account);
    await recordAudit(db, {
      ...{ now, accountId: account.id, action: "account.joined_another" },
      ...{ subjectType: "company", subjectId: account.companyId },
    });
    return { ok: true, accountId: account.id, companyId: account.companyId };
  });
}

async function joinCompany(db: Db, { id, companyId }: { id: string; companyId: string | null }) {
  if (companyId === null) return;
  await db
    .updateTable("membership")
    .set({ waits: 0 })
    .where("account_id", "=", id)
    .where("company_id", "=", companyId)
    .execute();
}
