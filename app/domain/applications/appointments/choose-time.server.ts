import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Instant } from "#db/schema.ts";
import { isFinal } from "../application.ts";
import { restTurn } from "../clock/turn.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { mayChoose } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import { type AppointmentResult, changeAppointment } from "./change-appointment.server.ts";
import type { Appointment } from "./find-appointment.server.ts";
import { findMyMeeting } from "./find-meeting.server.ts";
import { mailAppointment } from "./mail-appointment.server.ts";

type Choice = { token: string; sequence: number; time: Instant; config: AppointmentSender; now: Date };

/** The seeker takes one of the times, or another one than before. Then nobody has to act until it is over. */
export function chooseTime(db: Db, { token, sequence, time, config, now }: Choice): Promise<AppointmentResult> {
  return inTransaction(db, async (db) => {
    const meeting = await findMyMeeting(db, { token, now });
    if (!meeting) return { ok: false, reason: "notFound" };
    const { application, appointment } = meeting;
    if (appointment?.state === "agreed" && appointment.startsAt === time) return { ok: true };
    const over = isFinal(application.status) || application.suspendedAt !== null;
    if (!appointment || over || appointment.sequence !== sequence) {
      return { ok: false, reason: "meanwhile" };
    }
    if (!mayChoose(appointment, time, now)) return { ok: false, reason: "tooLate" };

    const agreed = await changeAppointment(db, appointment, {
      ...{ state: "agreed", by: "seeker", startsAt: time, now },
      word: wordOf(appointment),
    });
    if (!agreed) return { ok: false, reason: "meanwhile" };
    const { id: applicationId } = application;
    await restTurn(db, { applicationId });
    await recordHistory(db, { applicationId, event: "appointment_agreed", actor: "seeker", now });
    await mailAppointment(db, {
      ...{ what: "agreed", by: "seeker", application, appointment: agreed, fallen: null, config, now },
    });
    return { ok: true };
  });
}

/** What the company wrote with the times stays true of the one that was chosen. */
function wordOf({ word, wordLang }: Appointment) {
  return word !== null && wordLang !== null ? { text: word, lang: wordLang } : null;
}
