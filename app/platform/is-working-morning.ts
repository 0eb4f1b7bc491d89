import { dayOf, daysBetween, mondayOf } from "./days.ts";
import { isMorning } from "./is-morning.ts";

/** From seven o'clock on a day from Monday to Friday: for mails that are read when work begins. */
export function isWorkingMorning(now: Date) {
  const today = dayOf(now);
  return isMorning(now) && daysBetween(mondayOf(today), today) < 5;
}
