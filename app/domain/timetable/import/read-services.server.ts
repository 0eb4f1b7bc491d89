import { FileError } from "#db/csv.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";
import { dayIn, needed } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
/** Who publishes for a longer time does not know yet what will run then. */
const mostDays = 800;

/** On which days each service of our trips runs, by its id. Either of the two files may be missing. */
export async function readServices(
  feed: OpenFeed,
  wanted: ReadonlySet<string>,
  faults: Faults,
): Promise<Map<string, Set<Day>>> {
  const services = new Map<string, Set<Day>>();
  const regular = await readRows(
    feed,
    {
      ...{ file: "calendar.txt", needs: ["service_id", "start_date", "end_date", ...weekdays] },
      take(cell) {
        const id = needed(cell, "service_id");
        if (!wanted.has(id)) return;
        if (services.has(id)) throw new RowFault(`service_id ${id} is there twice`);
        const [first, last] = [dayIn(cell, "start_date"), dayIn(cell, "end_date")];
        if (last < first) throw new RowFault("end_date lies before start_date");
        const flags = weekdays.map((name) => {
          if (!/^[01]$/.test(cell(name))) throw new RowFault(`${name} is neither 0 nor 1`);
          return cell(name) === "1";
        });
        const begins = new Date(`${first}T00:00:00Z`).getUTCDay();
        const length = Math.min(daysBetween(first, last) + 1, mostDays);
        const days = Array.from({ length }, (_, at) => at).filter((at) => flags[(begins + at) % 7]);
        services.set(id, new Set(days.map((at) => daysAfter(first, at))));
      },
    },
    faults,
  );
  const said = new Set<string>();
  const exceptions = await readRows(
    feed,
    {
      ...{ file: "calendar_dates.txt", needs: ["service_id", "date", "exception_type"] },
      take(cell) {
        const id = needed(cell, "service_id");
        if (!wanted.has(id)) return;
        const day = dayIn(cell, "date");
        const type = cell("exception_type");
        if (type !== "1" && type !== "2") throw new RowFault(`exception_type is neither 1 nor 2`);
        if (said.has(`${id} ${day}`)) throw new RowFault(`service_id ${id} is there twice on ${day}`);
        said.add(`${id} ${day}`);
        const days = services.get(id) ?? new Set();
        services.set(id, days);
        if (type === "1") days.add(day);
        else days.delete(day);
      },
    },
    faults,
  );
  if (!regular && !exceptions)
    throw new FileError("calendar.txt and calendar_dates.txt are missing: one of them must be there.");
  return services;
}
