import type { ApplicationStatus } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { isFinal } from "../application.ts";
import type { AppointmentView } from "../appointments/appointment-view.ts";

type Standing = {
  status: ApplicationStatus;
  /** The company is off the board: nobody is led to it, and nothing is promised in its name. */
  barred: boolean;
  answerBy: Day | null;
  seekerFrom: Instant | null;
  appointment: Pick<AppointmentView, "state" | "startsAt" | "times"> | null;
};

type NextDate = { kind: "appointment"; at: Instant } | { kind: "answer"; by: Day };

/** Whose turn it is, and which day comes next; neither where everything is said. */
export function standingOf({ status, barred, answerBy, seekerFrom, appointment }: Standing, now: Date) {
  const meets = appointment?.state === "agreed" ? appointment.startsAt : null;
  const next: NextDate | null =
    meets !== null && meets > now.toISOString()
      ? { kind: "appointment", at: meets }
      : answerBy !== null && !barred
        ? { kind: "answer", by: answerBy }
        : null;
  if (isFinal(status) || barred) return { turn: null, next: isFinal(status) && next?.kind === "answer" ? null : next };
  const chooses = appointment?.state === "proposed" && appointment.times.some(({ open }) => open);
  const turn = chooses || seekerFrom !== null ? ("seeker" as const) : answerBy !== null ? ("company" as const) : null;
  return { turn, next };
}
