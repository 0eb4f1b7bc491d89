import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { distanceKm } from "#db/distance.ts";
import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";
import type { RoadPlace } from "../find-road-places.server.ts";
import type { MinutesTaken } from "./minutes-taken.ts";

const Waypoint = z.object({ location: z.tuple([z.number(), z.number()]) });

/** What of an answer is read: http://project-osrm.org/docs/v5.24.0/api/#table-service */
const OsrmTable = z.object({
  code: z.literal("Ok"),
  durations: z.array(z.array(z.number().nonnegative().nullable())),
  sources: z.array(Waypoint),
  destinations: z.array(Waypoint),
  data_version: z.string().optional(),
});

/** From a place to the road where its way begins; farther off it is another place. */
const kmToRoad = 5;

/**
 * Seconds between all places, in the order of our list. Where the road that was found for a place lies elsewhere, nothing is taken
 * for it; where that is so for most, the list was another one. The day is that of the roads, where the answer says it.
 */
export function readOsrmTable(text: string, places: readonly RoadPlace[], taken: MinutesTaken): Day | null {
  const answer = parsed(text);
  const { durations, sources, destinations, data_version: version = "" } = answer;
  const sizes = [durations.length, sources.length, destinations.length, ...durations.map((row) => row.length)];
  const other = sizes.find((size) => size !== places.length);
  if (other !== undefined)
    throw new FileError(`It is not the answer to our list: ${other} places instead of ${places.length}. ${askAgain}`);
  const kmAway = places.map((place, at) => Math.max(kmOff(sources[at], place), kmOff(destinations[at], place)));
  const off = kmAway.filter((km) => km > kmToRoad).length;
  if (off > places.length / 2)
    throw new FileError(`It is not the answer to our list: ${off} places lie elsewhere. ${askAgain}`);
  for (const [at, { id }] of places.entries()) {
    const km = kmAway[at] ?? 0;
    if (km > kmToRoad) taken.fault(id, `the road that was found lies ${Math.round(km)} km away`);
  }
  for (const [from, row] of durations.entries())
    for (const [to, seconds] of row.entries())
      if (seconds !== null && Math.max(kmAway[from] ?? 0, kmAway[to] ?? 0) <= kmToRoad)
        taken.put(from, to, seconds / 60);
  const day = version.slice(0, 10);
  return isDay(day) ? day : null;
}

const askAgain = "Ask again with what list-road-places prints now.";

function parsed(text: string) {
  try {
    return OsrmTable.parse(JSON.parse(text));
  } catch (error) {
    throw new FileError("It is no answer of OSRM's table service with durations, sources and destinations.", {
      cause: error,
    });
  }
}

function kmOff(waypoint: z.output<typeof Waypoint> | undefined, place: RoadPlace) {
  const [longitude, latitude] = waypoint?.location ?? [0, 0];
  return distanceKm({ latitude, longitude }, place);
}
