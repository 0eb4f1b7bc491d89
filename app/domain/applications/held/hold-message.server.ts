import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";

type Clock = Pick<Row<"application">, "clock_from" | "answer_by" | "seeker_from" | "answered_at">;
type Held = Pick<
  Row<"held_message">,
  "message_id" | "application_id" | "at" | "leaves_at" | "history_id" | "mail_id" | "company_answer_id" | "changes_turn"
> & { before: Clock };

/** Keeps what has to be put back should the message be taken back. Write it in the transaction of the message, at its end. */
export async function holdMessage(db: Db, { before, ...held }: Held) {
  const after = await clockOf(db, held.application_id);
  await db
    .insertInto("held_message")
    .values({
      ...held,
      answered_at_before: before.answered_at,
      clock_from_before: before.clock_from,
      answer_by_before: before.answer_by,
      seeker_from_before: before.seeker_from,
      clock_from_after: after.clock_from,
      answer_by_after: after.answer_by,
      seeker_from_after: after.seeker_from,
    })
    .execute();
}

/** Whose turn it is, as it stands. */
export function clockOf(db: Db, applicationId: string) {
  return db
    .selectFrom("application")
    .select(["clock_from", "answer_by", "seeker_from", "answered_at"])
    .where("id", "=", applicationId)
    .executeTakeFirstOrThrow();
}
