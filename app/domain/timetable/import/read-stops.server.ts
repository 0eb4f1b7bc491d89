import type { Country } from "#db/codes.ts";
import type { Point } from "#db/distance.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { FeedStop } from "../feed/feed.ts";
import { degreesIn, needed } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";
import type { RegionOfStops } from "./region-of-stops.server.ts";

export type ReadStops = {
  /** How many stops the feed has, here or elsewhere. */
  all: number;
  /** By id those of the region. */
  kept: Map<string, FeedStop>;
  /** Every id of the feed: what is elsewhere is left out without a word. */
  known: Set<string>;
  /** Ids of stops and platforms by the id of their station. */
  ofStation: Map<string, string[]>;
};

type Row = {
  id: string;
  name: string;
  spot: Point | null;
  parent: string;
  isStop: boolean;
  said: Country | null;
  line: number;
};

const file = "stops.txt";

/** Stops and platforms; entrances and the like are no places to board. */
export async function readStops(
  feed: OpenFeed,
  { region, country }: { region: RegionOfStops; country: Country | null },
  faults: Faults,
): Promise<ReadStops> {
  const rows = new Map<string, Row>();
  await readRows(
    feed,
    {
      ...{ file, needs: ["stop_id"] },
      take(cell, line) {
        const id = needed(cell, "stop_id");
        if (rows.has(id)) throw new RowFault(`stop_id ${id} is already in line ${rows.get(id)?.line}`);
        const type = cell("location_type");
        if (!/^[0-4]?$/.test(type)) throw new RowFault(`location_type is unknown: ${type}`);
        const [latitude, longitude] = [degreesIn(cell, "stop_lat", 90), degreesIn(cell, "stop_lon", 180)];
        const spot =
          latitude === null || longitude === null || (latitude === 0 && longitude === 0)
            ? null
            : { latitude, longitude };
        const said = countryOfId(id) ?? countryOfZone(cell("stop_timezone")) ?? country;
        const name = plainLine(cell("stop_name"), 100);
        rows.set(id, { id, name, spot, parent: cell("parent_station"), isStop: !/^[234]$/.test(type), said, line });
      },
    },
    faults,
  );
  const read: ReadStops = { all: 0, kept: new Map(), known: new Set(rows.keys()), ofStation: new Map() };
  for (const row of rows.values()) {
    if (!row.isStop) continue;
    read.all++;
    const station = rows.get(row.parent);
    if (row.parent !== "" && !station) faults.add(file, row.line, `parent_station ${row.parent} is not there`);
    const spot = row.spot ?? station?.spot;
    if (!spot) {
      faults.add(file, row.line, "stop_lat and stop_lon are empty");
      continue;
    }
    const inCountry = region.countryOf(spot, row.said);
    if (!inCountry) continue;
    /** "Platform 1" alone says nothing: people know the station. */
    read.kept.set(row.id, { name: station?.name || row.name || row.id, ...spot, country: inCountry });
    if (station) read.ofStation.set(station.id, [...(read.ofStation.get(station.id) ?? []), row.id]);
  }
  return read;
}

const countries: Record<string, Country> = { de: "DE", pl: "PL", cz: "CZ" };
const zones: Record<string, Country> = { "Europe/Berlin": "DE", "Europe/Warsaw": "PL", "Europe/Prague": "CZ" };

/** "de:14626:6300": the identifiers of IFOPT begin with the country. */
function countryOfId(id: string): Country | null {
  return countries[/^(de|pl|cz):/i.exec(id)?.[1]?.toLowerCase() ?? ""] ?? null;
}

export function countryOfZone(zone: string): Country | null {
  return zones[zone] ?? null;
}
