import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { isLive } from "./appointment.ts";
import { changeAppointment, type Word } from "./change-appointment.server.ts";
import { type Appointment, findAppointment } from "./find-appointment.server.ts";
import type { Proposal } from "./read-proposal.ts";

type Putting = { applicationId: string; accountId: string; proposal: Proposal; word: Word; now: Date };

/** Times in the place of what stood, or new ones where nothing stands. Null when somebody else was faster. */
export async function putProposal(
  db: Db,
  before: Appointment | null,
  { applicationId, accountId, proposal, word, now }: Putting,
) {
  const { kind, times, minutes, timeZone, place, videoUrl, contact } = proposal;
  const details = { kind, minutes, time_zone: timeZone, place, video_url: videoUrl, contact, proposed_by: accountId };
  const change = { state: "proposed", by: "employer", word, startsAt: null, now } as const;
  let id = before && isLive(before) ? before.id : null;
  if (id !== null) {
    if (!(await changeAppointment(db, { id, sequence: before?.sequence ?? 0 }, change))) return null;
    await db.updateTable("appointment").set(details).where("id", "=", id).execute();
    await db.deleteFrom("appointment_time").where("appointment_id", "=", id).execute();
  } else {
    id = newId();
    const row = await db
      .insertInto("appointment")
      .values({
        ...{ id, application_id: applicationId, ...details },
        ...{ state: "proposed", state_at: now.toISOString(), state_by: "employer" },
        ...{ sequence: (before?.sequence ?? 0) + 1, starts_at: null, reminded_for: null },
        ...{ word: word?.text ?? null, word_lang: word?.lang ?? null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!row) return null;
  }
  const appointmentId = id;
  const rows = times.map((starts_at) => ({ appointment_id: appointmentId, starts_at }));
  await db.insertInto("appointment_time").values(rows).execute();
  return findAppointment(db, applicationId);
}
