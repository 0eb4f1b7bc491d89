import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import { LRUCache } from "lru-cache";
import type { Country } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { IsHoliday } from "./working-days.ts";

/** A country, or a part of it whose holidays differ, as ISO 3166-2 names it: "PL", "DE-SN". */
export type HolidayArea = string;

export function holidayArea({ country, subdivision }: { country: Country; subdivision: string | null }): HolidayArea {
  return subdivision ? `${country}-${subdivision}` : country;
}

const require = createRequire(import.meta.url);
/** The library knows every country's: it comes when somebody first asks for a day. */
const library = () => require("date-holidays") as typeof Holidays;

const years = new LRUCache<string, ReadonlySet<Day>>({ max: 200 });

/** The public holidays by law of the place; what only some towns keep (Corpus Christi in Sorbian parishes) is not among them. */
export function holidaysOf(area: HolidayArea): IsHoliday {
  return (day) => holidaysIn(area, day.slice(0, 4)).has(day);
}

function holidaysIn(area: HolidayArea, year: string) {
  const key = `${area} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const [country = "", subdivision] = area.split("-");
  const Calendar = library();
  const calendar = subdivision ? new Calendar(country, subdivision) : new Calendar(country);
  const found = calendar.getHolidays(Number(year)).filter(({ type }) => type === "public");
  const days = new Set(
    found.flatMap(({ date, start, end }) => daysOf(date.slice(0, 10), end.getTime() - start.getTime())),
  );
  years.set(key, days);
  return days;
}

function daysOf(first: Day, milliseconds: number): Day[] {
  return Array.from({ length: Math.max(1, Math.round(milliseconds / 86_400_000)) }, (_, index) =>
    daysAfter(first, index),
  );
}
