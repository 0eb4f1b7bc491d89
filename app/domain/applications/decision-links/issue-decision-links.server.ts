import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newMailedLink } from "#app/domain/accounts/mailed-link.server.ts";
import { mayBecome } from "../application.ts";
import { type MailedDecision, mailedDecisions } from "./mailed-decisions.ts";

type Asked = { applicationId: string; accountId: string; status: ApplicationStatus; now: Date };

/** One token for each decision that is possible now, bound to the person, the application and where it stands. */
export async function issueDecisionLinks(db: Db, { applicationId, accountId, status, now }: Asked) {
  const possible = mailedDecisions.filter((to) => mayBecome(status, to, "employer"));
  if (possible.length === 0) return [];
  const links = possible.map((to): { to: MailedDecision } & ReturnType<typeof newMailedLink> => ({
    to,
    ...newMailedLink(now),
  }));
  const about = { application_id: applicationId, account_id: accountId, from_status: status, answer_id: null };
  await db
    .insertInto("decision_link")
    .values(links.map(({ to, row }) => ({ ...row, ...about, to_status: to })))
    .execute();
  return links.map(({ to, token }) => ({ to, token }));
}
