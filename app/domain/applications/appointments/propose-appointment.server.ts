import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { isFinal, isWaiting } from "../application.ts";
import { giveTurnToSeeker } from "../clock/turn.server.ts";
import { isHeld } from "../held/held-answers.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { mayPropose } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import type { AppointmentResult, Word } from "./change-appointment.server.ts";
import type { Appointment } from "./find-appointment.server.ts";
import { findCompanyMeeting } from "./find-meeting.server.ts";
import { mailAppointment } from "./mail-appointment.server.ts";
import { putProposal } from "./put-proposal.server.ts";
import type { Proposal } from "./read-proposal.ts";

type Proposing = CompanyScope & {
  accountId: string;
  applicationId: string;
  /** Of the appointment that its writer has seen; 0: none. */
  sequence: number;
  proposal: Proposal;
  word: Word;
  config: AppointmentSender;
  now: Date;
};

/**
 * Times to choose from, the first ones or others in the place of what stood. The seeker's turn begins. Not while an
 * answer waits: its letter comes first.
 */
export function proposeAppointment(db: Db, proposing: Proposing): Promise<AppointmentResult> {
  return inTransaction(db, async (db) => {
    const { accountId, applicationId, sequence, config, now } = proposing;
    const meeting = await findCompanyMeeting(db, proposing);
    if (!meeting) return { ok: false, reason: "notFound" };
    const { application, appointment: before } = meeting;
    if (before && isSame(before, proposing)) return { ok: true };
    if (isFinal(application.status) || isWaiting(application.status) || sequence !== (before?.sequence ?? 0))
      return { ok: false, reason: "meanwhile" };
    if (await isHeld(db, { applicationId, now })) return { ok: false, reason: "held" };
    if (!mayPropose(before, now)) return { ok: false, reason: "tooLate" };

    const appointment = await putProposal(db, before, proposing);
    if (!appointment) return { ok: false, reason: "meanwhile" };
    await giveTurnToSeeker(db, { applicationId, now });
    await recordHistory(db, { applicationId, event: "appointment_proposed", actor: "employer", accountId, now });
    const fallen = before?.state === "agreed" ? before : null;
    const what = fallen ? ("moved" as const) : ("proposed" as const);
    const news = { what, by: "employer" as const, application, appointment, fallen, config, now };
    await mailAppointment(db, news);
    return { ok: true };
  });
}

/** Sent twice by an impatient finger. */
function isSame(before: Appointment, { sequence, proposal }: Proposing) {
  return (
    before.state === "proposed" && before.sequence === sequence + 1 && before.times.join() === proposal.times.join()
  );
}
