import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { hurryMail } from "#app/platform/mail/hurry-mail.server.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";

type Sending = CompanyScope & { answerId: string; now: Date };

/**
 * Whoever is sure need not wait. What was answered before it leaves with it, or the later letter would come first. False when
 * there is nothing left to send.
 */
export function sendAnswerNow(db: Db, { answerId, now, ...scope }: Sending) {
  return inTransaction(db, async (db) => {
    const instant = now.toISOString();
    const meant = await companyApplications(db, scope)
      .select("application.id as applicationId")
      .where("application.id", "=", db.selectFrom("held_answer").select("application_id").where("id", "=", answerId))
      .$call(lockedIn(db))
      .executeTakeFirst();
    const held = meant ? await findHeldAnswers(db, { ...meant, now }) : [];
    const at = held.findIndex(({ id }) => id === answerId);
    if (at === -1) return false;
    for (const { id, mail_id: mailId, message_id: messageId } of held.slice(at)) {
      await db.updateTable("held_answer").set({ leaves_at: instant }).where("id", "=", id).execute();
      await db.updateTable("application_message").set({ leaves_at: instant }).where("id", "=", messageId).execute();
      await hurryMail(db, { id: mailId, now });
    }
    return true;
  });
}
