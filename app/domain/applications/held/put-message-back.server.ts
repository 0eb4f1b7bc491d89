import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { forgetAnswer } from "#app/domain/companies/forget-answer.server.ts";
import { dropFiles } from "#app/platform/files/drop-files.server.ts";
import { recallMail } from "#app/platform/mail/recall-mail.server.ts";
import { clockBefore } from "./as-seeker-sees.ts";
import { isTurnChangedSince } from "./held-messages.server.ts";

type Application = Row<"application">;
type Message = Row<"held_message">;

/**
 * As if the message had never been written, its documents neither. False, and nothing done, when its mail is already being
 * sent. Lock the application before.
 */
export async function putMessageBack(db: Db, application: Application, message: Message) {
  if (!(await recallMail(db, message.mail_id))) return false;
  if (message.changes_turn) await putTurnBack(db, application, message);
  const documents = await db
    .deleteFrom("application_document")
    .where("message_id", "=", message.message_id)
    .returning("id")
    .execute();
  await dropFiles(
    db,
    documents.map(({ id }) => id),
  );
  await db.deleteFrom("application_history").where("id", "=", message.history_id).execute();
  await db.deleteFrom("application_message").where("id", "=", message.message_id).execute();
  return true;
}

async function putTurnBack(db: Db, application: Application, message: Message) {
  const {
    id,
    company_id: companyId,
    clock_from: clockFrom,
    answer_by: answerBy,
    seeker_from: seekerFrom,
  } = application;
  const clock = clockBefore({ clockFrom, answerBy, seekerFrom }, message);
  await db
    .updateTable("application")
    .set({
      answered_at: message.answered_at_before,
      clock_from: clock.clockFrom,
      answer_by: clock.answerBy,
      seeker_from: clock.seekerFrom,
    })
    .where("id", "=", id)
    .execute();
  if (message.company_answer_id !== null) await forgetAnswer(db, { companyId, id: message.company_answer_id });
}

/** Whether the company has done nothing since on which this turn no longer bears: what came later is taken back first. */
export async function isLastTurn(db: Db, { status_at }: Application, message: Message) {
  if (!message.changes_turn) return true;
  if (status_at >= message.at || (await isTurnChangedSince(db, message, message.message_id))) return false;
  const proposed = await db
    .selectFrom("application_history")
    .select("id")
    .where("application_id", "=", message.application_id)
    .where("event", "=", "appointment_proposed")
    .where("at", ">=", message.at)
    .executeTakeFirst();
  return proposed === undefined;
}
