import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import { longAgo } from "../factories.ts";

/** Proposed: two times in 2099. */
export async function insertAppointment(
  db: Db,
  given: Partial<Insertable<Database["appointment"]>> & { application_id: string },
) {
  const appointment = await db
    .insertInto("appointment")
    .values({
      id: newId(),
      kind: "talk",
      state: "proposed",
      state_at: longAgo,
      state_by: "employer",
      sequence: 1,
      starts_at: null,
      minutes: 60,
      time_zone: "Europe/Berlin",
      place: "Beispielweg 1, 02826 Görlitz",
      video_url: null,
      contact: null,
      word: null,
      word_lang: null,
      proposed_by: null,
      reminded_for: null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const times = ["2099-03-02T08:00:00.000Z", "2099-03-03T13:00:00.000Z"];
  await db
    .insertInto("appointment_time")
    .values(times.map((starts_at) => ({ appointment_id: appointment.id, starts_at })))
    .execute();
  return appointment;
}
