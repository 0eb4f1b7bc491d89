import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { Feed } from "../feed/feed.ts";
import type { UsualDay } from "../transit.ts";
import { runningOn } from "./running-on.ts";

const weekdays: Record<UsualDay, number> = { sunday: 0, tuesday: 2 };
const weeksAhead = 8;

export type UsualDates = Record<UsualDay, Day>;

/**
 * The next Tuesday and Sunday of those on which most often the same runs: in school time, if that is most of the coming
 * weeks. Neither they nor the days after them are public holidays. Null where no timetable goes that far.
 */
export function usualDates(
  feeds: readonly Feed[],
  { today, isHoliday }: { today: Day; isHoliday: (day: Day) => boolean },
): UsualDates | null {
  const tuesday = usualDate(feeds, { today, isHoliday, weekday: weekdays.tuesday });
  const sunday = usualDate(feeds, { today, isHoliday, weekday: weekdays.sunday });
  return tuesday && sunday ? { tuesday, sunday } : null;
}

type Asked = { today: Day; isHoliday: (day: Day) => boolean; weekday: number };

function usualDate(feeds: readonly Feed[], { today, isHoliday, weekday }: Asked): Day | null {
  const first = daysAfter(today, (weekday - weekdayOf(today) + 7) % 7);
  const days = Array.from({ length: weeksAhead }, (_, week) => daysAfter(first, 7 * week));
  const known = days.filter((day) => feeds.some((feed) => feed.firstDay <= day && day <= feed.lastDay));
  const ordinary = known.filter((day) => !isHoliday(day) && !isHoliday(daysAfter(day, 1)));
  const candidates = ordinary.length > 0 ? ordinary : known;
  const most = Math.max(0, ...candidates.map((day) => coveredBy(feeds, day)));
  const alike = Map.groupBy(
    candidates.filter((day) => coveredBy(feeds, day) === most),
    (day) => feeds.map((feed) => runningOn(feed, day).join("")).join("|"),
  );
  const usual = [...alike.values()].sort((a, b) => b.length - a.length)[0];
  return usual?.[0] ?? null;
}

const coveredBy = (feeds: readonly Feed[], day: Day) =>
  feeds.filter((feed) => feed.firstDay <= day && day <= feed.lastDay).length;

const weekdayOf = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();
