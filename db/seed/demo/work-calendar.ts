import Holidays from "date-holidays";
import type { Day } from "#db/schema.ts";
import { dayAfter } from "./days.ts";

export type WorkCalendar = ReturnType<typeof workCalendar>;

/** Working days of a country or a part of it (DE-SN), without those on which a company is closed. */
export function workCalendar(area: string, closed: { from: Day; until: Day } | null = null) {
  const [country = "", subdivision] = area.split("-");
  const holidays = subdivision ? new Holidays(country, subdivision) : new Holidays(country);
  const years = new Map<string, Set<Day>>();

  function isHoliday(day: Day) {
    const year = day.slice(0, 4);
    const found =
      years.get(year) ??
      new Set(
        holidays.getHolidays(Number(year)).flatMap(({ type, date }) => (type === "public" ? [date.slice(0, 10)] : [])),
      );
    years.set(year, found);
    return found.has(day);
  }

  function isWorkday(day: Day) {
    const weekday = new Date(day).getUTCDay();
    const isClosed = closed !== null && closed.from <= day && day <= closed.until;
    return weekday !== 0 && weekday !== 6 && !isClosed && !isHoliday(day);
  }

  /** The so-many-th working day after a day, before it where the number is negative. */
  function after(day: Day, count: number): Day {
    let at = day;
    for (let left = Math.abs(count); left > 0;) {
      at = dayAfter(new Date(at), Math.sign(count));
      if (isWorkday(at)) left -= 1;
    }
    return at;
  }

  function between(from: Day, to: Day) {
    let count = 0;
    for (let at = from; at < to;) {
      at = dayAfter(new Date(at), 1);
      if (isWorkday(at)) count += 1;
    }
    return count;
  }

  return { after, between, isWorkday };
}
