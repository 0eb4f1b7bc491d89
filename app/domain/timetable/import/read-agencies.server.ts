import type { Country } from "#db/codes.ts";
import { FileError } from "#db/csv.ts";
import { timeZone } from "#app/platform/days.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";
import { countryOfZone } from "./read-stops.server.ts";

export type Agencies = { publisher: string; country: Country | null };

const mostNamed = 3;

/** Who is to be named as the source, and in which country most of the stops lie. */
export async function readAgencies(feed: OpenFeed, faults: Faults): Promise<Agencies> {
  const names: string[] = [];
  const zones = new Set<string>();
  await readRows(
    feed,
    {
      ...{ file: "agency.txt", needs: ["agency_name", "agency_timezone"] },
      take(cell) {
        zones.add(cell("agency_timezone"));
        if (cell("agency_name") === "") throw new RowFault("agency_name is empty");
        names.push(plainLine(cell("agency_name"), 100));
      },
    },
    faults,
  );
  const other = [...zones].find((zone) => zone !== "" && !hasOurTime(zone));
  if (other !== undefined)
    throw new FileError(`agency.txt: its times are those of ${other}, and the board's those of ${timeZone}.`);
  const publishers: string[] = [];
  await readRows(
    feed,
    { file: "feed_info.txt", needs: [], take: (cell) => publishers.push(plainLine(cell("feed_publisher_name"), 100)) },
    faults,
  );
  await readRows(
    feed,
    {
      file: "attributions.txt",
      needs: ["organization_name"],
      take: (cell) => publishers.push(plainLine(cell("organization_name"), 100)),
    },
    faults,
  );
  const named = [...new Set(publishers)].filter(Boolean);
  const of = named.length > 0 ? named : [...new Set(names)];
  return {
    publisher: of.slice(0, mostNamed).join(", ") + (of.length > mostNamed ? " …" : ""),
    country: [...zones].map(countryOfZone).find((country) => country !== null) ?? null,
  };
}

/** In winter and in summer. */
function hasOurTime(zone: string) {
  const shown = (timeZone: string, month: number) =>
    new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(
      new Date(Date.UTC(2026, month, 1, 12)),
    );
  try {
    return [0, 6].every((month) => shown(zone, month) === shown(timeZone, month));
  } catch {
    return false;
  }
}
