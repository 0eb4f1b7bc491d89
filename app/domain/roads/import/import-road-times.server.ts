import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import type { RoadOrigin } from "#db/region/road-origins.ts";
import type { Day } from "#db/schema.ts";
import type { RoadNetwork } from "#app/domain/places/way.ts";
import { dayOf } from "#app/platform/days.ts";
import { findRoadPlaces } from "../find-road-places.server.ts";
import { emptyTable, pairsIn } from "../road-table.ts";
import { saveRoadTimes } from "../save-road-times.server.ts";
import { findPlaceWords } from "./find-place-words.server.ts";
import { MinutesTaken } from "./minutes-taken.ts";
import { readOsrmTable } from "./read-osrm-table.server.ts";
import { readPairs } from "./read-pairs.server.ts";

type Given = {
  now: Date;
  dryRun: boolean;
  /** As of which the roads are; else as the file says, or today. */
  day: Day | undefined;
  /** Whom pages name as the source. */
  source: string | undefined;
};

export type ImportedRoadTimes = {
  network: RoadNetwork;
  pairs: number;
  /** Of all ways between the places. */
  missing: number;
  /** To and from which nothing is known. */
  unknownPlaces: string[];
  /** Ways that nobody goes to work. */
  tooFar: number;
  /** Earlier imports of which nothing is left. */
  replaced: number;
  faults: { count: number; told: readonly string[] };
};

/** Takes in minutes by car from an answer of OSRM's table service (JSON), or from a table of pairs (CSV). */
export async function importRoadTimes(db: Db, file: string, given: Given): Promise<ImportedRoadTimes> {
  const places = await findRoadPlaces(db);
  const taken = new MinutesTaken(emptyTable(places.map(({ id }) => id)), path.basename(file));
  const origin = await originOf(file);
  let told: Day | null = null;
  if (origin === "osrm") told = readOsrmTable(await readFile(file, "utf8"), places, taken);
  else await readPairs(file, await findPlaceWords(db, places), taken);
  const { table, tooFar, faults } = taken;
  const pairs = pairsIn(table);
  if (pairs === 0) throw new FileError(`${file} knows no way between places of this region.${taken.faultsInLines()}`);
  const network = { origin, source: given.source ?? "", day: given.day ?? told ?? dayOf(given.now) };
  const replaced = await saveRoadTimes(db, { network, table }, given);
  const size = places.length;
  return {
    ...{ network, pairs, missing: size * (size - 1) - pairs, tooFar, replaced, faults },
    unknownPlaces: taken.placesWithoutMinutes(),
  };
}

/** An answer of OSRM begins with a brace. */
async function originOf(file: string): Promise<RoadOrigin> {
  try {
    for await (const begin of createReadStream(file, { encoding: "utf8", end: 63 }))
      return String(begin).trimStart().startsWith("{") ? "osrm" : "csv";
  } catch {
    throw new FileError(`${file} cannot be read.`);
  }
  throw new FileError(`${file} is empty.`);
}
