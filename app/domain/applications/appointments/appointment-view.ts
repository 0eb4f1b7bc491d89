import type { ApplicationStatus } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import { isFinal, isWaiting } from "../application.ts";
import { mayCancel, mayChoose, mayDo, mayPropose } from "./appointment.ts";
import type { Appointment } from "./find-appointment.server.ts";

export type AppointmentView = ReturnType<typeof appointmentView>;

/** An appointment as its pages show it, with what each side may do about it now. */
export function appointmentView(appointment: Appointment, { status, now }: { status: ApplicationStatus; now: Date }) {
  const isOpen = (time: Instant) => !isFinal(status) && mayChoose(appointment, time, now);
  return {
    ...appointment,
    times: appointment.times.map((time) => ({ time, open: isOpen(time) && time !== appointment.startsAt })),
    canRefuse: !isFinal(status) && mayDo("refuse", appointment, now),
    canCancel: mayCancel("employer", appointment, now),
    canCancelMine: mayCancel("seeker", appointment, now),
    canMove: !isFinal(status) && mayPropose(appointment, now),
  };
}

/** Before anybody was invited, times go out with the invitation. */
export function proposalOffer(
  appointment: Appointment | null,
  { status, now }: { status: ApplicationStatus; now: Date },
) {
  if (isFinal(status) || !mayPropose(appointment, now)) return null;
  return isWaiting(status) ? ("invitation" as const) : ("proposal" as const);
}
