import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";

const require = createRequire(import.meta.url);
/** It knows every country's and every time zone: it comes when somebody first asks for a year that is not written down. */
const library = () => require("date-holidays") as typeof Holidays;

/** The public holidays of a year, worked out anew. `area`: see HolidayArea. */
export function holidaysByLibrary(area: string, year: number): Day[] {
  const [country = "", subdivision] = area.split("-");
  const Calendar = library();
  const calendar = subdivision ? new Calendar(country, subdivision) : new Calendar(country);
  const found = calendar.getHolidays(year).filter(({ type }) => type === "public");
  const days = found.flatMap(({ date, start, end }) => daysOf(date.slice(0, 10), end.getTime() - start.getTime()));
  return [...new Set(days)].sort();
}

function daysOf(first: Day, milliseconds: number): Day[] {
  return Array.from({ length: Math.max(1, Math.round(milliseconds / 86_400_000)) }, (_, index) =>
    daysAfter(first, index),
  );
}
