import type { Actor, AppointmentState, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { type Appointment, findAppointment } from "./find-appointment.server.ts";

/**
 * meanwhile: it stands otherwise than on the page from which this came. held: an answer of the company waits, and leaves or
 * is taken back before anything else is said.
 */
export type AppointmentProblem = "meanwhile" | "tooLate" | "held";

export type AppointmentResult = { ok: true } | { ok: false; reason: "notFound" | AppointmentProblem };

export type Word = { text: string; lang: Lang } | null;

type Change = {
  state: AppointmentState;
  by: Actor;
  word: Word;
  startsAt?: Instant | null;
  now: Date;
};

/** The one way from state to state. Null when somebody else was faster. */
export async function changeAppointment(
  db: Db,
  { id, sequence }: Pick<Appointment, "id" | "sequence">,
  { state, by, word, startsAt, now }: Change,
): Promise<Appointment | null> {
  const changed = await db
    .updateTable("appointment")
    .set({
      state,
      state_at: now.toISOString(),
      state_by: by,
      sequence: sequence + 1,
      word: word?.text ?? null,
      word_lang: word?.lang ?? null,
      ...(startsAt === undefined ? {} : { starts_at: startsAt }),
    })
    .where("id", "=", id)
    .where("sequence", "=", sequence)
    .returning("application_id as applicationId")
    .executeTakeFirst();
  return changed ? findAppointment(db, changed.applicationId) : null;
}
