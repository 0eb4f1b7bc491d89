import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { hurryMail } from "#app/platform/mail/hurry-mail.server.ts";
import { companyApplications } from "../employer-applications.server.ts";

type Sending = CompanyScope & { answerId: string; now: Date };

/** Whoever is sure need not wait. False when there is nothing left to send. */
export function sendAnswerNow(db: Db, { answerId, now, ...scope }: Sending) {
  return inTransaction(db, async (db) => {
    const instant = now.toISOString();
    const ours = companyApplications(db, scope).select("application.id");
    const answer = await db
      .updateTable("held_answer")
      .set({ leaves_at: instant })
      .where("id", "=", answerId)
      .where("application_id", "in", ours)
      .where("taken_back_at", "is", null)
      .where("leaves_at", ">", instant)
      .returning(["mail_id as mailId", "message_id as messageId"])
      .executeTakeFirst();
    if (!answer) return false;
    await db
      .updateTable("application_message")
      .set({ leaves_at: instant })
      .where("id", "=", answer.messageId)
      .execute();
    await hurryMail(db, { id: answer.mailId, now });
    return true;
  });
}
