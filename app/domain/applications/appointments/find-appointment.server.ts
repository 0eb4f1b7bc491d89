import type { ExpressionBuilder } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database, Instant } from "#db/schema.ts";

/**
 * The newest appointment of an application with the times to choose from: what stands, or how the last one ended.
 * `unsent`: when the letters were written that have not left; what they propose is left out.
 */
export async function findAppointment(db: Db, applicationId: string, { unsent = [] }: { unsent?: Instant[] } = {}) {
  const found = db
    .selectFrom("appointment")
    .select([
      "id",
      "kind",
      "state",
      "state_at as stateAt",
      "state_by as stateBy",
      "sequence",
      "starts_at as startsAt",
      "minutes",
      "time_zone as timeZone",
      "place",
      "video_url as videoUrl",
      "contact",
      "word",
      "word_lang as wordLang",
    ])
    .where("application_id", "=", applicationId)
    .orderBy("id", "desc")
    .limit(1);
  const sent = (eb: ExpressionBuilder<Database, "appointment">) =>
    eb.or([eb("state", "!=", "proposed"), eb("state_at", "not in", unsent)]);
  const appointment = await (unsent.length > 0 ? found.where(sent) : found).executeTakeFirst();
  if (!appointment) return null;
  const times = await db
    .selectFrom("appointment_time")
    .select("starts_at as startsAt")
    .where("appointment_id", "=", appointment.id)
    .orderBy("starts_at")
    .execute();
  return { ...appointment, times: times.map(({ startsAt }) => startsAt) };
}

export type Appointment = NonNullable<Awaited<ReturnType<typeof findAppointment>>>;
