import { LRUCache } from "lru-cache";
import type { Country } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { holidaysByLibrary } from "./holidays-by-library.server.ts";
import table from "./public-holidays.csv?raw";
import type { IsHoliday } from "./working-days.ts";

/** A country, or a part of it whose holidays differ, as ISO 3166-2 names it: "PL", "DE-SN". */
export type HolidayArea = string;

export function holidayArea({ country, subdivision }: { country: Country; subdivision: string | null }): HolidayArea {
  return subdivision ? `${country}-${subdivision}` : country;
}

const years = new LRUCache<string, ReadonlySet<Day>>({ max: 200 });

/** The public holidays by law of the place; what only some towns keep (Corpus Christi in Sorbian parishes) is not among them. */
export function holidaysOf(area: HolidayArea): IsHoliday {
  return (day) => holidaysIn(area, day.slice(0, 4)).has(day);
}

function holidaysIn(area: HolidayArea, year: string) {
  const key = `${area},${year}`;
  const known = years.get(key);
  if (known) return known;
  const days = new Set(writtenDown(key, year) ?? holidaysByLibrary(area, Number(year)));
  years.set(key, days);
  return days;
}

/** As the library works them out, which takes a third of a second and ten megabytes: a test holds the table against it. */
function writtenDown(key: string, year: string): Day[] | null {
  const at = `\n${table}`.indexOf(`\n${key},`);
  if (at === -1) return null;
  const [line = ""] = table.slice(at).split("\n", 1);
  return line
    .slice(key.length + 1)
    .split(" ")
    .map((day) => `${year}-${day}`);
}
