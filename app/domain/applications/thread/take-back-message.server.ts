import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { isLastTurn, putMessageBack } from "../held/put-message-back.server.ts";
import { recordHistory } from "../record-history.server.ts";

type TakingBack = CompanyScope & { accountId: string; applicationId: string; messageId: string; now: Date };

/** `text`: what was written, for whoever wants to write it better. "gone": taken back already, or never there. */
export type TakenBackMessage = { ok: true; text: string } | { ok: false; reason: "gone" | "left" | "meanwhile" };

/**
 * As if the message had never been written: turn, clock, event, documents and the company's record are what they were, and
 * the mail is gone. Once the mail is being sent, it is too late.
 */
export function takeBackMessage(
  db: Db,
  { accountId, messageId, now, ...asked }: TakingBack,
): Promise<TakenBackMessage> {
  return inTransaction(db, async (db) => {
    const { applicationId, ...scope } = asked;
    const application = await companyApplications(db, scope)
      .selectAll("application")
      .where("application.id", "=", applicationId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    const held = await findHeld(db, { applicationId, messageId });
    if (!application || !held) return { ok: false, reason: "gone" };
    const { text, ...message } = held;
    if (message.leaves_at <= now.toISOString()) return { ok: false, reason: "left" };
    if (!(await isLastTurn(db, application, message))) return { ok: false, reason: "meanwhile" };
    if (!(await putMessageBack(db, application, message))) return { ok: false, reason: "left" };

    await recordHistory(db, { applicationId, event: "taken_back", actor: "employer", accountId, now });
    const subject = { subjectType: "application", subjectId: applicationId };
    await recordAudit(db, { now, accountId, action: "application.messageTakenBack", ...subject });
    return { ok: true, text };
  });
}

function findHeld(db: Db, { applicationId, messageId }: Pick<TakingBack, "applicationId" | "messageId">) {
  return db
    .selectFrom("held_message")
    .innerJoin("application_message", "application_message.id", "held_message.message_id")
    .selectAll("held_message")
    .select("application_message.text")
    .where("held_message.application_id", "=", applicationId)
    .where("held_message.message_id", "=", messageId)
    .executeTakeFirst();
}
