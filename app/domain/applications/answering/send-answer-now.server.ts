import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";
import { sendUnsent } from "../held/send-unsent.server.ts";

type Sending = CompanyScope & { answerId: string; now: Date };

/** Whoever is sure need not wait. False when there is nothing left to send. */
export function sendAnswerNow(db: Db, { answerId, now, ...scope }: Sending) {
  return inTransaction(db, async (db) => {
    const meant = await companyApplications(db, scope)
      .select("application.id as applicationId")
      .where("application.id", "=", db.selectFrom("held_answer").select("application_id").where("id", "=", answerId))
      .$call(lockedIn(db))
      .executeTakeFirst();
    const held = meant ? await findHeldAnswers(db, { ...meant, now }) : [];
    const answer = held.find(({ id }) => id === answerId);
    if (!meant || !answer) return false;
    return sendUnsent(db, { ...meant, messageId: answer.message_id, now });
  });
}
