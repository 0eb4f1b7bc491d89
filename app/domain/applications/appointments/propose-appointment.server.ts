import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { isFinal, isWaiting } from "../application.ts";
import { giveTurnToSeeker } from "../clock/turn.server.ts";
import { recordEvent } from "../record-event.server.ts";
import { isLive, mayPropose } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import { type AppointmentResult, changeAppointment, type Word } from "./change-appointment.server.ts";
import { type Appointment, findAppointment } from "./find-appointment.server.ts";
import { findCompanyMeeting } from "./find-meeting.server.ts";
import { mailAppointment, mailAppointmentToCompany } from "./mail-appointment.server.ts";
import type { Proposal } from "./read-proposal.ts";

type Proposing = CompanyScope & {
  accountId: string;
  applicationId: string;
  /** Of the appointment that its writer has seen; 0: none. */
  sequence: number;
  proposal: Proposal;
  word: Word;
  /** letter: the times go out in a letter of the company, which needs no second mail. */
  announcedBy: "mail" | "letter";
  config: AppointmentSender;
  now: Date;
};

/** Times to choose from, the first ones or others in the place of what stood. The seeker's turn begins. */
export function proposeAppointment(db: Db, proposing: Proposing): Promise<AppointmentResult> {
  return inTransaction(db, async (db) => {
    const { accountId, applicationId, sequence, announcedBy, config, now } = proposing;
    const meeting = await findCompanyMeeting(db, proposing);
    if (!meeting) return { ok: false, reason: "notFound" };
    const { application, appointment: before } = meeting;
    if (before && isSame(before, proposing)) return { ok: true };
    if (isFinal(application.status) || isWaiting(application.status) || sequence !== (before?.sequence ?? 0))
      return { ok: false, reason: "meanwhile" };
    if (!mayPropose(before, now)) return { ok: false, reason: "tooLate" };

    const appointment = await put(db, before, proposing);
    if (!appointment) return { ok: false, reason: "meanwhile" };
    await giveTurnToSeeker(db, { applicationId, now });
    await recordEvent(db, { applicationId, event: "appointment_proposed", actor: "employer", accountId, now });
    const fallen = before?.state === "agreed" ? before : null;
    const what = fallen ? ("moved" as const) : ("proposed" as const);
    const news = { what, by: "employer" as const, application, appointment, fallen, config, now };
    if (announcedBy === "mail") await mailAppointment(db, news);
    else if (fallen) await mailAppointmentToCompany(db, news);
    return { ok: true };
  });
}

/** Sent twice by an impatient finger. */
function isSame(before: Appointment, { sequence, proposal }: Proposing) {
  return (
    before.state === "proposed" && before.sequence === sequence + 1 && before.times.join() === proposal.times.join()
  );
}

async function put(db: Db, before: Appointment | null, { applicationId, accountId, proposal, word, now }: Proposing) {
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
