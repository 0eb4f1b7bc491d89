import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Instant } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { findScope } from "#app/domain/accounts/team/find-scope.server.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { type MailedDecision, mailedDecisions } from "../decision-links/mailed-decisions.ts";
import { findCompanyApplication } from "../employer-application.server.ts";

type Asked = { token: string; now: Date };

export type DecisionLink = Extract<Awaited<ReturnType<typeof findDecisionLink>>, { state: "valid" | "over" }>;

/** Why a link decides nothing any more. */
export type Over = "used" | "meanwhile" | "expired";

/**
 * What a link in a mail is worth. Looking does not use it up: mail scanners open links, too. Of whoever has left the
 * company, lost the right to decide, or whose company is suspended, it is unknown, as is that of an erased application. Who
 * comes back to the company begins anew.
 */
export async function findDecisionLink(db: Db, { token, now }: Asked) {
  const link = await findRow(db, token);
  const to = mailedDecisions.find((one) => one === link?.to);
  if (!link || !to || !mayDecide(link.role)) return { state: "unknown" as const };
  const { applicationId, accountId, companyId, role, from, answerId, expiresAt } = link;
  const scope: CompanyScope = await findScope(db, { accountId, companyId, role, limited: link.limited === 1 }, now);
  const application = await findCompanyApplication(db, { ...scope, applicationId });
  if (!application) return { state: "unknown" as const };

  const found = {
    application,
    scope,
    from,
    to,
    person: { accountId, companyId, name: link.name },
    answerId,
    expiresAt,
  };
  const over = whyOver({ ...link, to }, { status: application.status, now });
  if (over) return { state: "over" as const, over, ...found };
  return { state: "valid" as const, ...found };
}

type Row = { from: ApplicationStatus; to: MailedDecision; usedAt: Instant | null; expiresAt: Instant };

function whyOver(
  { from, usedAt, expiresAt }: Row,
  { status, now }: { status: ApplicationStatus; now: Date },
): Over | null {
  if (usedAt !== null) return "used";
  if (status !== from) return "meanwhile";
  return expiresAt <= now.toISOString() ? "expired" : null;
}

function findRow(db: Db, token: string) {
  return db
    .selectFrom("decision_link")
    .innerJoin("account", "account.id", "decision_link.account_id")
    .innerJoin("application", "application.id", "decision_link.application_id")
    .innerJoin("membership", (join) =>
      join
        .onRef("membership.account_id", "=", "account.id")
        .onRef("membership.company_id", "=", "application.company_id"),
    )
    .innerJoin("company", "company.id", "membership.company_id")
    .select(["decision_link.application_id as applicationId", "decision_link.account_id as accountId"])
    .select(["decision_link.from_status as from", "decision_link.to_status as to"])
    .select(["decision_link.expires_at as expiresAt", "decision_link.used_at as usedAt"])
    .select(["decision_link.answer_id as answerId", "account.name", "membership.role", "membership.limited"])
    .select("membership.company_id as companyId")
    .where("decision_link.id", "=", hashToken(token))
    .whereRef("decision_link.created_at", ">=", "membership.created_at")
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .where("company.suspended_at", "is", null)
    .executeTakeFirst();
}
