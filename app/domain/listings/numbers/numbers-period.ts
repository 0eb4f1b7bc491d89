import type { Day } from "#db/schema.ts";
import { daysAfter, mondayOf } from "#app/platform/days.ts";

/** How far back one looks, in days. A longer time is told in longer steps. */
export const periods = ["30", "90", "365"] as const;
export type Period = (typeof periods)[number];

const stepOf = { "30": "day", "90": "week", "365": "month" } as const;
export type Step = (typeof stepOf)[Period];

/** The thirty days that end today; or weeks and months, of which the first is whole. */
export function periodOf(query: URLSearchParams, today: Day) {
  const asked = query.get("days");
  const period = periods.find((one) => one === asked) ?? "30";
  const step = stepOf[period];
  return { period, step, since: firstDayOf(step, daysAfter(today, 1 - Number(period))), until: today };
}

/** The day with which the step begins that this day is in. */
export function firstDayOf(step: Step, day: Day): Day {
  if (step === "day") return day;
  return step === "week" ? mondayOf(day) : `${day.slice(0, 7)}-01`;
}
