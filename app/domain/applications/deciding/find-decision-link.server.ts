import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { whyOver } from "#app/domain/accounts/mailed-link.server.ts";
import { findLinkHolder } from "#app/domain/accounts/team/find-link-holder.server.ts";
import { mailedDecisions } from "../decision-links/mailed-decisions.ts";
import { findCompanyApplication } from "../employer-application.server.ts";

type Asked = { token: string; now: Date };

export type DecisionLink = Extract<Awaited<ReturnType<typeof findDecisionLink>>, { state: "valid" | "over" }>;

/**
 * What a link in a mail is worth. Looking does not use it up: mail scanners open links, too. Of whoever has left the
 * company, lost the right to decide, or whose company is suspended, it is unknown, as is that of an erased application. Who
 * comes back to the company begins anew.
 */
export async function findDecisionLink(db: Db, { token, now }: Asked) {
  const link = await findRow(db, token);
  const to = mailedDecisions.find((one) => one === link?.to);
  if (!link || !to) return { state: "unknown" as const };
  const { applicationId, from, answerId, expiresAt } = link;
  const holder = await findLinkHolder(db, { ...link, now });
  const application = holder && (await findCompanyApplication(db, { ...holder.scope, applicationId }));
  if (!application) return { state: "unknown" as const };

  const found = { application, ...holder, from, to, answerId, expiresAt };
  const over = whyOver(link, { isStale: application.status !== from, now });
  if (over) return { state: "over" as const, over, ...found };
  return { state: "valid" as const, ...found };
}

function findRow(db: Db, token: string) {
  return db
    .selectFrom("decision_link")
    .innerJoin("application", "application.id", "decision_link.application_id")
    .select(["decision_link.application_id as applicationId", "decision_link.account_id as accountId"])
    .select(["decision_link.from_status as from", "decision_link.to_status as to"])
    .select(["decision_link.created_at as since", "decision_link.expires_at as expiresAt"])
    .select(["decision_link.used_at as usedAt", "decision_link.answer_id as answerId"])
    .select("application.company_id as companyId")
    .where("decision_link.id", "=", hashToken(token))
    .executeTakeFirst();
}
