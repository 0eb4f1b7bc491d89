import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { tellApplicants } from "#app/domain/applications/tell-applicants.server.ts";
import { askAnew } from "#app/domain/applications/upkeep/ask-anew.server.ts";
import { liftSuspension } from "#app/domain/companies/suspension.server.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { queueResumption } from "../office-mail.server.ts";

type Resumption = { companyId: string; officer: { accountId: string }; from: RulingSender; replyTo: string; now: Date };

export type ResumptionResult = { ok: true } | { ok: false; reason: "notFound" | "notSuspended" };

/** Lifts a suspension: what is still within its deadline is back, and people can sign in again. */
export function resumeCompany(
  db: Db,
  { companyId, officer, from, replyTo, now }: Resumption,
): Promise<ResumptionResult> {
  return inTransaction(db, async (db) => {
    const company = await db
      .selectFrom("company")
      .select(["name", "suspended_at"])
      .where("id", "=", companyId)
      .executeTakeFirst();
    if (!company) return { ok: false, reason: "notFound" };
    if (!company.suspended_at) return { ok: false, reason: "notSuspended" };

    await liftSuspension(db, companyId);
    await askAnew(db, { companyId });
    await tellApplicants(db, { companyId, what: "resumed", origin: from.origin, now });
    const admins = (await findTeam(db, companyId)).filter(({ role, pending }) => role === "admin" && !pending);
    for (const to of admins) await queueResumption(db, { to, from, replyTo, company: company.name, now });
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: "company.resumed",
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true };
  });
}
