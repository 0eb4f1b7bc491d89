// A face of this room: other nouns may import it.
import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { type MailSender, queueInvitation } from "../account-mail.server.ts";
import { issueToken } from "../account-tokens.server.ts";
import { limitMember } from "./limit-member.server.ts";

type Invitation = {
  companyId: string;
  email: string;
  role: MembershipRole;
  /** To which listings they will be limited; null: all. Left out, an earlier invitation's choice stays. */
  listingIds?: readonly string[] | null;
  /** Of the mail; the invited person may choose another. */
  lang: Lang;
  invitedBy: { accountId: string; name: string };
  from: MailSender;
  now: Date;
};

export type InvitationResult =
  | { ok: true; accountId: string }
  | { ok: false; reason: "companyNotFound" | "alreadyMember" | "addressTaken" };

/**
 * Invites somebody into a company, or sends a pending invitation again. The link is bound to the mail address. Whoever works
 * for another company already is invited alike: they need only say yes, and until then this company learns nothing of them.
 */
export function inviteMember(db: Db, invitation: Invitation): Promise<InvitationResult> {
  const { companyId, role, lang, invitedBy, from, now } = invitation;
  const email = foldAddress(invitation.email);
  return inTransaction(db, async (db) => {
    const company = await db
      .selectFrom("company")
      .select("name")
      .where("id", "=", companyId)
      .where("suspended_at", "is", null)
      .executeTakeFirst();
    if (!company) return { ok: false, reason: "companyNotFound" };

    const known = await findAccount(db, { email, companyId });
    if (known?.role === "office") return { ok: false, reason: "addressTaken" };
    const left = known !== undefined && known.disabled_at !== null;
    const joined = known !== undefined && known.password_hash !== null && !left;
    if (joined && known.waits === 0) return { ok: false, reason: "alreadyMember" };

    const account = { id: known?.id ?? newId(), email, name: known?.name ?? "", lang: joined ? known.lang : lang };
    if (!known) await insertAccount(db, { ...account, now });
    else if (!joined)
      await db.updateTable("account").set({ lang, disabled_at: null }).where("id", "=", known.id).execute();
    if (left) await db.updateTable("account").set({ password_hash: null }).where("id", "=", account.id).execute();
    await db
      .insertInto("membership")
      .values({ account_id: account.id, company_id: companyId, role, waits: 1, created_at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(["account_id", "company_id"]).doUpdateSet({ role, waits: 1 }))
      .execute();
    const limit = role === "admin" ? null : invitation.listingIds;
    if (limit !== undefined) await limitMember(db, { companyId, accountId: account.id, listingIds: limit });

    const token = await issueToken(db, { accountId: account.id, purpose: "invitation", companyId, now });
    await queueInvitation(db, { to: account, from, token, company: company.name, invitedBy: invitedBy.name, now });
    await recordAudit(db, {
      now,
      accountId: invitedBy.accountId,
      action: "account.invited",
      subjectType: "account",
      subjectId: account.id,
    });
    return { ok: true, accountId: account.id };
  });
}

/** `waits` is null for who has nothing to do with this company yet. */
function findAccount(db: Db, { email, companyId }: { email: string; companyId: string }) {
  return db
    .selectFrom("account")
    .leftJoin("membership", (join) =>
      join.onRef("membership.account_id", "=", "account.id").on("membership.company_id", "=", companyId),
    )
    .select(["account.id", "account.name", "account.role", "account.lang", "account.password_hash"])
    .select(["account.disabled_at", "membership.waits"])
    .where("account.email", "=", email)
    .executeTakeFirst();
}

/** The name stays empty until the person says it when accepting. */
async function insertAccount(
  db: Db,
  { now, ...account }: { id: string; email: string; name: string; lang: Lang; now: Date },
) {
  await db
    .insertInto("account")
    .values({ ...account, role: "employer", password_hash: null, created_at: now.toISOString(), disabled_at: null })
    .execute();
}
