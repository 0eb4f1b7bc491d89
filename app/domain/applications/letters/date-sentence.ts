import type { AppointmentState } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";

/** What an invitation says of its time. */
export type DateSentence = "dateBelow" | "dateFollows" | "dateStands" | "dateOffered";

export const dateSentences = ["dateBelow", "dateFollows", "dateStands", "dateOffered"] as const;

type Standing = { state: AppointmentState; startsAt: Instant | null; lastTime: Instant | null };

/** Where the letter names no time: what is agreed or proposed already stands, and nobody is told to wait for a date. */
export function dateWithout(appointment: Standing | undefined, now: Date): Exclude<DateSentence, "dateBelow"> {
  const isAhead = (time: Instant | null) => time !== null && time > now.toISOString();
  if (appointment?.state === "agreed" && isAhead(appointment.startsAt)) return "dateStands";
  return appointment?.state === "proposed" && isAhead(appointment.lastTime) ? "dateOffered" : "dateFollows";
}
