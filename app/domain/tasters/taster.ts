import type { Kind } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

/** In these ads a company may offer days to look at the work. */
export const tasterKinds: readonly Kind[] = ["apprenticeship", "internship"];

export const mostTasterPlaces = 30;
export const mostTasterDates = 20;
export const wishLimit = 300;
/** Nobody plans farther. */
export const tasterAheadDays = 365;

/** So long after the last day, or after a refusal, it is still known who wanted to come. */
export const tasterKeptDays = 14;

/** From one day to another; null where it is one day. */
export type TasterDays = { firstDay: Day; lastDay: Day | null };

export const lastDayOf = ({ firstDay, lastDay }: TasterDays): Day => lastDay ?? firstDay;

export function tasterKeptUntil(days: TasterDays): Day {
  return daysAfter(lastDayOf(days), tasterKeptDays);
}
