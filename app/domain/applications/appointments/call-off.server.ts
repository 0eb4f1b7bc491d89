import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { giveTurnToCompany } from "../clock/turn.server.ts";
import { isHeld } from "../held/held-answers.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { mayCancel, mayDo } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import { type AppointmentResult, changeAppointment, type Word } from "./change-appointment.server.ts";
import { findCompanyMeeting, findMyMeeting, type Meeting } from "./find-meeting.server.ts";
import { mailAppointment } from "./mail-appointment.server.ts";

type CallingOff = { sequence: number; word: Word; config: AppointmentSender; now: Date };

/** None of the times suits, or the agreed one no longer does; the word says which would. */
export function refuseTimes(db: Db, { token, ...rest }: CallingOff & { token: string }): Promise<AppointmentResult> {
  return inTransaction(db, async (db) => {
    const meeting = await findMyMeeting(db, { token, now: rest.now });
    /** Nobody there could propose other times. */
    if (meeting && meeting.application.suspendedAt !== null) return { ok: false, reason: "meanwhile" };
    return callOff(db, meeting, { ...rest, deed: "refuse", by: "seeker" });
  });
}

export function cancelMyAppointment(db: Db, { token, ...rest }: CallingOff & { token: string }) {
  return inTransaction(db, async (db) => {
    const meeting = await findMyMeeting(db, { token, now: rest.now });
    return callOff(db, meeting, { ...rest, deed: "cancel", by: "seeker" });
  });
}

type ByCompany = CallingOff & CompanyScope & { accountId: string; applicationId: string };

export function cancelCompanyAppointment(db: Db, { companyId, listingIds, applicationId, ...rest }: ByCompany) {
  return inTransaction(db, async (db) => {
    const meeting = await findCompanyMeeting(db, { companyId, listingIds, applicationId });
    /** What its letter proposes is taken back with the letter. */
    if (meeting && (await isHeld(db, { applicationId, now: rest.now }))) return { ok: false, reason: "held" };
    return callOff(db, meeting, { ...rest, deed: "cancel", by: "employer" });
  });
}

type Deed = CallingOff & { deed: "refuse" | "cancel"; by: "seeker" | "employer"; accountId?: string };

/** However it ends, what comes next is for the company to say. */
async function callOff(db: Db, meeting: Meeting | null, calling: Deed): Promise<AppointmentResult> {
  if (!meeting) return { ok: false, reason: "notFound" };
  const { application, appointment } = meeting;
  const { deed, by, sequence, word, accountId, config, now } = calling;
  const state = deed === "refuse" ? ("refused" as const) : ("cancelled" as const);
  if (!appointment) return { ok: false, reason: "meanwhile" };
  const wasSentTwice =
    appointment.state === state && appointment.stateBy === by && appointment.sequence === sequence + 1;
  if (wasSentTwice) return { ok: true };
  if (appointment.sequence !== sequence) return { ok: false, reason: "meanwhile" };
  const may = deed === "cancel" ? mayCancel(by, appointment, now) : mayDo(deed, appointment, now);
  if (!may) return { ok: false, reason: "tooLate" };

  const changed = await changeAppointment(db, appointment, { state, by, word, now });
  if (!changed) return { ok: false, reason: "meanwhile" };
  const applicationId = application.id;
  await giveTurnToCompany(db, { applicationId, now });
  const person = accountId === undefined ? {} : { accountId };
  await recordHistory(db, { applicationId, event: "appointment_refused", actor: by, ...person, now });
  const fallen = appointment.state === "agreed" ? appointment : null;
  await mailAppointment(db, { what: state, by, application, appointment: changed, fallen, config, now });
  return { ok: true };
}
