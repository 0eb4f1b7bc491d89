import type { Day } from "#db/schema.ts";
import { daysAfter, mondayOf } from "#app/platform/days.ts";

/** `names`: why one might be here then. */
export type HolidayWeek = { monday: Day; names: string[] };

type Known = {
  today: Day;
  school: readonly { from: Day; until: Day; name: string }[];
  isPublic: (day: Day) => boolean;
  publicName: string;
};

const weeksAhead = 52;
/** More than this nobody reads through. */
const mostWeeks = 12;

/** The next weeks in which a workday is free. This week is not among them: who is here now needs no mail for it. */
export function holidayWeeks({ today, school, isPublic, publicName }: Known): HolidayWeek[] {
  const first = daysAfter(mondayOf(today), 7);
  return Array.from({ length: weeksAhead }, (_, at) => daysAfter(first, 7 * at))
    .map((monday) => {
      const friday = daysAfter(monday, 4);
      const of = school.filter(({ from, until }) => from <= friday && until >= monday).map(({ name }) => name);
      const isOff = [0, 1, 2, 3, 4].some((day) => isPublic(daysAfter(monday, day)));
      return { monday, names: [...new Set([...of, ...(isOff ? [publicName] : [])])] };
    })
    .filter(({ names }) => names.length > 0)
    .slice(0, mostWeeks);
}
