import type { Lang, OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { type MailSender, queueInvitation } from "../account-mail.server.ts";
import { issueToken } from "../account-tokens.server.ts";

type Invitation = {
  email: string;
  role: OfficeRole;
  /** Of the mail; the invited person may choose another. */
  lang: Lang;
  /** Null: at the machine itself. */
  invitedBy: { accountId: string; name: string } | null;
  from: MailSender;
  now: Date;
};

export type OfficerInvitationResult =
  | { ok: true; accountId: string; token: string }
  | { ok: false; reason: "alreadyOfficer" | "addressTaken" };

/** Invites somebody into the office, or sends a pending invitation again. Who has left it begins anew: no password, no second factor. */
export function inviteOfficer(
  db: Db,
  { email, role, lang, invitedBy, from, now }: Invitation,
): Promise<OfficerInvitationResult> {
  return inTransaction(db, async (db) => {
    const address = foldAddress(email);
    const known = await db
      .selectFrom("account")
      .select(["id", "role", "name", "password_hash"])
      .where("email", "=", address)
      .executeTakeFirst();
    if (known && known.role !== "office") return { ok: false, reason: "addressTaken" };
    if (known && known.password_hash !== null) return { ok: false, reason: "alreadyOfficer" };

    const accountId = known?.id ?? newId();
    const made = { lang, office_role: role, office_mails: null, reports_at_once: 1, disabled_at: null };
    if (known) await db.updateTable("account").set(made).where("id", "=", accountId).execute();
    else {
      const row = { id: accountId, email: address, name: "", role: "office" as const, password_hash: null };
      await db
        .insertInto("account")
        .values({ ...row, ...made, created_at: now.toISOString() })
        .execute();
    }
    const token = await issueToken(db, { accountId, purpose: "invitation", now });
    const to = { email: address, name: known?.name ?? "", lang };
    await queueInvitation(db, { to, from, token, company: null, invitedBy: invitedBy?.name ?? null, now });
    await recordAudit(db, {
      ...{ now, accountId: invitedBy?.accountId ?? null, action: "account.invited" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true, accountId, token };
  });
}
