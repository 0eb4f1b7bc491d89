import type { ApplicationStatus } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import { isFinal, isWaiting } from "../application.ts";
import { mayCancel, mayChoose, mayDo, mayPropose } from "./appointment.ts";
import type { Appointment } from "./find-appointment.server.ts";

type Standing = {
  status: ApplicationStatus;
  /** An answer of the company waits: it leaves, or is taken back, before anything else is said. */
  held?: boolean;
  /** The company is off the board: nobody is led to it. */
  barred?: boolean;
  now: Date;
};

export type AppointmentView = ReturnType<typeof appointmentView>;

/** An appointment as its pages show it, with what each side may do about it now. */
export function appointmentView(appointment: Appointment, { status, held = false, barred = false, now }: Standing) {
  const isOpen = (time: Instant) => !barred && !isFinal(status) && mayChoose(appointment, time, now);
  return {
    ...appointment,
    times: appointment.times.map((time) => ({ time, open: isOpen(time) && time !== appointment.startsAt })),
    canRefuse: !barred && !isFinal(status) && mayDo("refuse", appointment, now),
    canCancel: !held && mayCancel("employer", appointment, now),
    canCancelMine: mayCancel("seeker", appointment, now),
    canMove: !isFinal(status) && mayPropose(appointment, now),
  };
}

/** Before anybody was invited, times go out with the invitation. */
export function proposalOffer(appointment: Appointment | null, { status, held = false, now }: Standing) {
  if (held || isFinal(status) || !mayPropose(appointment, now)) return null;
  return isWaiting(status) ? ("invitation" as const) : ("proposal" as const);
}
