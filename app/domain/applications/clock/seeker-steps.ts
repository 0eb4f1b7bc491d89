import type { SeekerStep } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { Spans } from "./spans.ts";

/** `told`: the day of closing, as the seeker was told. */
type Turn = { seekerFrom: Day; sent: ReadonlyMap<SeekerStep, Day>; told?: Day | null };
type SeekerSpans = Pick<Spans, "seekerReminded" | "seekerCloses">;

/** What is due today of a turn of the seeker. Nothing is closed of which nobody was reminded. */
export function dueSeekerStep(turn: Turn, { spans, today }: { spans: SeekerSpans; today: Day }): SeekerStep | null {
  if (!turn.sent.has("seeker_reminded")) {
    return daysAfter(turn.seekerFrom, spans.seekerReminded) <= today ? "seeker_reminded" : null;
  }
  return closesSeekersTurnOn(turn, { spans, today }) <= today ? "seeker_closed" : null;
}

/**
 * The day on which it is closed if nothing comes. Who is reminded late has as many days after that as anybody, and
 * what somebody was told stays true when the spans change.
 */
export function closesSeekersTurnOn(
  { seekerFrom, sent, told }: Turn,
  { spans, today }: { spans: SeekerSpans; today: Day },
): Day {
  const planned = daysAfter(seekerFrom, spans.seekerCloses);
  const reminded = sent.get("seeker_reminded") ?? today;
  const fair = daysAfter(reminded, spans.seekerCloses - spans.seekerReminded);
  return [planned, fair, told ?? planned].reduce((last, day) => (day > last ? day : last));
}
