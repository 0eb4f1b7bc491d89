import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { forgetAnswer } from "#app/domain/companies/forget-answer.server.ts";
import { recallMail } from "#app/platform/mail/recall-mail.server.ts";
import { clockBefore } from "./as-seeker-sees.ts";

type Application = Row<"application">;
type Answer = Row<"held_answer">;

/** As if the answer had never been given. False, and nothing done, when its mail is already being sent. Lock the application before. */
export async function putBack(db: Db, application: Application, answer: Answer, now: Date) {
  if (!(await recallMail(db, answer.mail_id))) return false;
  const { id: applicationId, company_id: companyId } = application;
  await takeTimesBack(db, answer);
  const clock = clockBefore(
    { clockFrom: application.clock_from, answerBy: application.answer_by, seekerFrom: application.seeker_from },
    answer,
  );
  await db
    .updateTable("application")
    .set({
      status: answer.from_status,
      status_at: answer.status_at_before,
      erase_on: answer.erase_on_before,
      answered_at: answer.answered_at_before,
      clock_from: clock.clockFrom,
      answer_by: clock.answerBy,
      seeker_from: clock.seekerFrom,
    })
    .where("id", "=", applicationId)
    .execute();
  await db.deleteFrom("application_history").where("id", "=", answer.history_id).execute();
  await db.deleteFrom("application_message").where("id", "=", answer.message_id).execute();
  await db.deleteFrom("decline_reason").where("application_id", "=", applicationId).execute();
  if (answer.company_answer_id !== null) await forgetAnswer(db, { companyId, id: answer.company_answer_id });
  await db.updateTable("held_answer").set({ taken_back_at: now.toISOString() }).where("id", "=", answer.id).execute();
  return true;
}

/** Times that were proposed in the very letter go with it. */
async function takeTimesBack(db: Db, { application_id, at }: Answer) {
  await db
    .deleteFrom("appointment")
    .where("application_id", "=", application_id)
    .where("state", "=", "proposed")
    .where("state_at", "=", at)
    .execute();
  await db
    .deleteFrom("application_history")
    .where("application_id", "=", application_id)
    .where("event", "=", "appointment_proposed")
    .where("at", "=", at)
    .execute();
}

/** Whether nothing has changed the stage since. */
export function isLastAnswer({ status, status_at }: Application, { to_status, at }: Answer) {
  return status === to_status && status_at === at;
}
