import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

type Span = { from: Day; until: Day };

const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A weekend that touches holidays belongs to them: from Friday's bell until Monday's, families are away. */
export function withWeekends<Holiday extends Span>({
  from,
  until,
  ...holiday
}: Holiday): Span & Omit<Holiday, "from" | "until"> {
  let [first, last] = [from, until];
  while (isWeekend(daysAfter(first, -1))) first = daysAfter(first, -1);
  while (isWeekend(daysAfter(last, 1))) last = daysAfter(last, 1);
  return { ...holiday, from: first, until: last };
}

/** Those that have one of the days, weekends beside them counted. */
export function holidaysOn<Holiday extends Span>(holidays: readonly Holiday[], days: readonly Day[]): Holiday[] {
  return holidays.filter((holiday) => {
    const { from, until } = withWeekends(holiday);
    return days.some((day) => from <= day && day <= until);
  });
}

type Schools = {
  /** A part of a country, or a whole one. */
  area: string;
  /** Whose entries hold there: its own and its country's. */
  heldBy: readonly string[];
};
export type NotEntered = {
  year: string;
  areas: string[];
  /** none: of no day of that year. rest: what is entered ends before the days that were asked for. */
  lack: "none" | "rest";
};

/**
 * For which years nobody can say that there are no holidays. What began the year before, like Christmas holidays, says
 * nothing about a year; and ministries publish school years, so that often only the first half of a year is known.
 */
export function notEntered(
  days: readonly Day[],
  { schools, holidays }: { schools: readonly Schools[]; holidays: readonly (Span & { area: string })[] },
): NotEntered[] {
  const byYear = Map.groupBy([...days].sort(), (day) => day.slice(0, 4));
  return [...byYear].flatMap(([year, asked]) => {
    const last = asked.at(-1) ?? "";
    const lackOf = ({ heldBy }: Schools) => {
      const own = holidays.filter(({ area }) => heldBy.includes(area));
      if (!own.some(({ from }) => from.startsWith(year))) return "none" as const;
      return own.some((holiday) => withWeekends(holiday).until >= last) ? null : ("rest" as const);
    };
    const lacks = Map.groupBy(schools, lackOf);
    return (["none", "rest"] as const).flatMap((lack) => {
      const areas = (lacks.get(lack) ?? []).map(({ area }) => area);
      return areas.length > 0 ? [{ year, areas, lack }] : [];
    });
  });
}
