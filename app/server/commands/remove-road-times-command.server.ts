import { z } from "zod";
import { removeRoadTimes } from "#app/domain/roads/remove-road-times.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";

export const removeRoadTimesCommand = reporting({
  words: "office remove-road-times",
  does: "take all minutes of road networks away again: ways by car are estimated",
  report: z.object({ removed: z.int().describe("how many imports are gone") }),
  run: runRemoveRoadTimes,
});

async function runRemoveRoadTimes() {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const removed = await removeRoadTimes(db);
    return { report: { removed }, text: `${removed} imports are gone: ways by car are estimated.` };
  } finally {
    await db.destroy();
  }
}
