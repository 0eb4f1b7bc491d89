import path from "node:path";
import { z } from "zod";
import { readCsv } from "#db/csv.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readCrossings, readPlaces } from "#db/region/region-files.server.ts";
import { type Crossing, type Stop, wayBetween } from "#app/domain/places/way.ts";

const number = z.string().transform(Number).pipe(z.number().positive());
const KnownWay = z.object({ from: z.string(), to: z.string(), km: number, minutes: number, why: z.string() });

export const crossings: Crossing[] = readCrossings(defaultRegionDir).map(
  ({ lat, lon, name_de, name_pl, name_cs, ...crossing }) => ({
    ...crossing,
    latitude: lat,
    longitude: lon,
    name: { de: name_de, pl: name_pl, cs: name_cs },
  }),
);

const places = new Map(
  readPlaces(defaultRegionDir).map(
    ({ id, country, lat, lon }) => [id, { country, latitude: lat, longitude: lon }] as const,
  ),
);

export function placeOf(id: string): Stop {
  const place = places.get(id);
  if (!place) throw new Error(`places.csv has no ${id}`);
  return place;
}

export const way = (from: string, to: string) => wayBetween(placeOf(from), placeOf(to), crossings);

/** Ways as people know them: kilometres by road, minutes by car. */
export const knownWays = readCsv(path.resolve("tests/fixtures/ways.csv"), KnownWay, { unique: ["from", "to"] }).map(
  (known) => {
    const ours = way(known.from, known.to);
    return { ...known, ours, kmOff: ours.km - known.km, minutesOff: ours.minutes - known.minutes };
  },
);
