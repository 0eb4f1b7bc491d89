import type { Day } from "#db/schema.ts";
import { daysAfter, isDay, monthsAfter } from "#app/platform/days.ts";
import { type EventTime, inOrderOfTime } from "../event-times.ts";

export const repeatRules = ["weekly", "fortnightly", "monthly_weekday", "monthly_day"] as const;
export type RepeatRule = (typeof repeatRules)[number];

/** The times, and each of them again by the rule up to and with the last day. A month without such a day is left out. */
export function repeatedTimes(times: readonly EventTime[], { rule, until }: { rule: RepeatRule; until: Day }) {
  return times
    .flatMap((time) => [time, ...againOf(time.day, rule, until).map((day) => ({ ...time, day }))])
    .sort(inOrderOfTime);
}

function againOf(first: Day, rule: RepeatRule, until: Day): Day[] {
  const days: Day[] = [];
  for (let count = 1; ; count++) {
    const month = monthsAfter(`${first.slice(0, 7)}-01`, count).slice(0, 7);
    if (rule === "weekly" || rule === "fortnightly") {
      const day = daysAfter(first, count * (rule === "weekly" ? 7 : 14));
      if (day > until) return days;
      days.push(day);
    } else {
      if (`${month}-01` > until) return days;
      const day = rule === "monthly_day" ? `${month}-${first.slice(8)}` : sameWeekday(first, month);
      if (isDay(day) && day.startsWith(month) && day <= until) days.push(day);
    }
  }
}

/** "The second Tuesday" of another month; a fifth one may lie in the month after. */
function sameWeekday(first: Day, month: string): Day {
  const week = Math.floor((Number(first.slice(8)) - 1) / 7);
  const start = `${month}-01`;
  const ahead = (weekdayOf(first) - weekdayOf(start) + 7) % 7;
  return daysAfter(start, week * 7 + ahead);
}

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();
