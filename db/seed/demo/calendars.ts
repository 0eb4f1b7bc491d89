import type { Day } from "#db/schema.ts";
import type { DemoCompany } from "./content.server.ts";
import { demoHoliday } from "./team.ts";
import { type WorkCalendar, workCalendar } from "./work-calendar.ts";

type Place = { id: string; subdivision: string | null };

/** The working days of each company where it is at home, without those on which it is closed. */
export function calendars(
  { companies, shown }: { companies: readonly DemoCompany[]; shown: string },
  places: readonly Place[],
  now: Date,
) {
  const known = new Map<string, WorkCalendar>();

  function calendarAt(area: string, closed: { from: Day; until: Day } | null) {
    const key = closed ? `${area} ${closed.from}` : area;
    const calendar = known.get(key) ?? workCalendar(area, closed);
    known.set(key, calendar);
    return calendar;
  }

  return (slug: string): WorkCalendar => {
    const company = companies.find((one) => one.slug === slug);
    const { country = "DE", place } = company ?? {};
    const subdivision = places.find(({ id }) => id === place)?.subdivision;
    return calendarAt(subdivision ? `${country}-${subdivision}` : country, slug === shown ? demoHoliday(now) : null);
  };
}
