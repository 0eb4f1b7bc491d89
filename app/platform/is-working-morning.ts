import { dayOf, daysBetween, hourOf, mondayOf } from "./days.ts";

const morningHour = 7;

/** From seven o'clock on a day from Monday to Friday: for mails that are read when work begins. */
export function isWorkingMorning(now: Date) {
  const today = dayOf(now);
  return hourOf(now) >= morningHour && daysBetween(mondayOf(today), today) < 5;
}
