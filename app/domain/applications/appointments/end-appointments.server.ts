import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { minute } from "#app/platform/durations.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { isFinal } from "../application.ts";
import { giveTurnToCompany } from "../clock/turn.server.ts";
import { isLive, liveStates, mayDo } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import { changeAppointment } from "./change-appointment.server.ts";
import { findMeeting, type Meeting } from "./find-meeting.server.ts";
import { mailAppointmentToCompany, mailAppointmentToSeeker } from "./mail-appointment.server.ts";

type Run = { config: AppointmentSender; now: Date };

/** So long an answer can be taken back; before that nothing is cancelled because of it. */
const settled = 15 * minute;

/**
 * What is over starts the company's turn: people wait for what came of it. What nobody needs any more, as the application
 * has ended, is taken out of the calendars. Each in a transaction of its own, so a run that was cut off is only shorter.
 */
export async function endAppointments(db: Db, run: Run) {
  const found = await findCandidates(db, run.now);
  await eachAlone(found, (applicationId) =>
    inTransaction(db, async (db) => {
      const meeting = await findMeeting(db, applicationId);
      if (meeting) await endOne(db, meeting, run);
    }),
  );
}

async function findCandidates(db: Db, now: Date) {
  const rows = await db
    .selectFrom("appointment")
    .innerJoin("application", "application.id", "appointment.application_id")
    .select("application.id")
    .where("appointment.state", "in", liveStates)
    .where((eb) =>
      eb.or([
        eb.and([eb("appointment.state", "=", "agreed"), eb("appointment.starts_at", "<=", now.toISOString())]),
        eb.and([
          eb("application.status", "in", ["declined", "closed", "withdrawn", "hired"]),
          eb("application.status_at", "<=", new Date(now.getTime() - settled).toISOString()),
        ]),
      ]),
    )
    .orderBy("appointment.id")
    .execute();
  return rows.map(({ id }) => id);
}

async function endOne(db: Db, { application, appointment }: Meeting, { config, now }: Run) {
  if (!appointment || !isLive(appointment)) return;
  const change = { by: "system", word: null, now } as const;
  if (mayDo("end", appointment, now)) {
    await changeAppointment(db, appointment, { ...change, state: "past" });
    await giveTurnToCompany(db, { applicationId: application.id, now });
    return;
  }
  const { status } = application;
  const isOff = isFinal(status) && !(status === "hired" && appointment.state === "agreed");
  if (!isOff) return;
  const cancelled = await changeAppointment(db, appointment, { ...change, state: "cancelled" });
  if (!cancelled || appointment.state !== "agreed") return;
  const news = { what: "cancelled", by: "system", application, appointment: cancelled, fallen: appointment } as const;
  if (status !== "withdrawn") await mailAppointmentToSeeker(db, { ...news, config, now });
  await mailAppointmentToCompany(db, { ...news, config, now });
}
