import type { Day } from "#db/schema.ts";
import { daysAfter, monthsAfter } from "#app/platform/days.ts";
import { homeBy, type Return } from "../returnee.ts";

export type Rhythm = "daily" | "weekly" | "monthly";

type Home = Pick<Return, "horizonFrom" | "horizonMonths" | "reachable">;

const weeklyMonths = 6;
const dailyMonths = 1;
/** Before a week at home, to find talks for it. */
const daysBeforeWeek = 14;

/**
 * How often a way home is told of what is new: once a month while it is far, every week in the last half year, every morning in the last
 * month and from then on. Around a week at home at least every week.
 */
export function rhythmOf(home: Home, today: Day): Rhythm {
  const by = homeBy(home);
  if (today >= monthsAfter(by, -dailyMonths)) return "daily";
  if (today >= monthsAfter(by, -weeklyMonths)) return "weekly";
  return weekAtHome(home, today) === null ? "monthly" : "weekly";
}

/** The Monday of the week at home that is near, or is now. */
export function weekAtHome({ reachable }: Pick<Home, "reachable">, today: Day): Day | null {
  return (
    reachable.find((monday) => today >= daysAfter(monday, -daysBeforeWeek) && today < daysAfter(monday, 7)) ?? null
  );
}
