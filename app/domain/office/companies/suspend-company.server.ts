import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { endSessionsOf } from "#app/domain/accounts/sessions.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { tellApplicants } from "#app/domain/applications/tell-applicants.server.ts";
import { markSuspended } from "#app/domain/companies/suspension.server.ts";
import { endExhibiting } from "#app/domain/events/exhibiting/end-exhibiting.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { queueSuspension } from "../office-mail.server.ts";

type Suspension = {
  companyId: string;
  /** Goes to the company word for word. */
  reason: string;
  ground: Ground;
  officer: { accountId: string };
  from: RulingSender;
  replyTo: string;
  now: Date;
};

export type SuspensionResult = { ok: true } | { ok: false; reason: "notFound" | "alreadySuspended" };

/** Takes a company off the board at once: its listings vanish, it exhibits nowhere, its people are signed out, its admins are told why, and whoever applied there learns that no answer can come for now. */
export function suspendCompany(
  db: Db,
  { companyId, reason, ground, officer, from, replyTo, now }: Suspension,
): Promise<SuspensionResult> {
  return inTransaction(db, async (db) => {
    const company = await db
      .selectFrom("company")
      .select(["name", "suspended_at"])
      .where("id", "=", companyId)
      .executeTakeFirst();
    if (!company) return { ok: false, reason: "notFound" };
    if (company.suspended_at) return { ok: false, reason: "alreadySuspended" };

    const ruling = draftRuling({
      kind: "company_suspended",
      subject: { id: companyId, name: company.name },
      ...{ companyId, because: { ...ground, facts: reason }, lang: ground.lang, officer, config: from, now },
    });
    await keepRuling(db, ruling);
    await markSuspended(db, { companyId, suspendedBy: officer.accountId, reason, now });
    await endExhibiting(db, { eventId: null, companyId, accountId: officer.accountId, now });
    await tellApplicants(db, { companyId, what: "suspended", origin: from.origin, now });
    for (const member of await findTeam(db, companyId)) {
      await endSessionsOf(db, member.accountId);
      if (member.role === "admin" && !member.pending) {
        await queueSuspension(db, { to: member, from, replyTo, company: company.name, reason, ruling, now });
      }
    }
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: "company.suspended",
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true };
  });
}
