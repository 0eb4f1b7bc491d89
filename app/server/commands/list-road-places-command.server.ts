import { z } from "zod";
import { findRoadPlaces } from "#app/domain/roads/find-road-places.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";

export const listRoadPlacesCommand = reporting({
  words: "office list-road-places",
  does: "print the coordinates of the region's places, as OSRM's table service is asked for them",
  more: "One line: longitude and latitude of each place, in the order that import-road-times expects the answer in.",
  report: z.object({
    places: z.int().describe("how many there are"),
    ids: z.array(z.string()).describe("their ids, in the same order"),
    coordinates: z.string().describe("longitude,latitude;longitude,latitude and so on"),
  }),
  run: runListRoadPlaces,
});

async function runListRoadPlaces() {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const places = await findRoadPlaces(db);
    const coordinates = places.map(({ longitude, latitude }) => `${longitude},${latitude}`).join(";");
    return { report: { places: places.length, ids: places.map(({ id }) => id), coordinates }, text: coordinates };
  } finally {
    await db.destroy();
  }
}
