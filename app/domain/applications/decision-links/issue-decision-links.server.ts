import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";
import { day } from "#app/platform/durations.ts";
import { mayBecome } from "../application.ts";
import { linkDays, type MailedDecision, mailedDecisions } from "./mailed-decisions.ts";

type Asked = { applicationId: string; accountId: string; status: ApplicationStatus; now: Date };

/** One token for each decision that is possible now, bound to the person, the application and where it stands. */
export async function issueDecisionLinks(db: Db, { applicationId, accountId, status, now }: Asked) {
  const possible = mailedDecisions.filter((to) => mayBecome(status, to, "employer"));
  const links = possible.map((to): { to: MailedDecision; token: string } => ({ to, token: newToken() }));
  if (links.length === 0) return [];
  await db
    .insertInto("decision_link")
    .values(
      links.map(({ to, token }) => ({
        id: hashToken(token),
        application_id: applicationId,
        account_id: accountId,
        from_status: status,
        to_status: to,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + linkDays * day).toISOString(),
        used_at: null,
        answer_id: null,
      })),
    )
    .execute();
  return links;
}
