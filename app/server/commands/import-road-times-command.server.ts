import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { roadOrigins } from "#db/region/road-origins.ts";
import { type ImportedRoadTimes, importRoadTimes } from "#app/domain/roads/import/import-road-times.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { isDay } from "#app/platform/days.ts";
import { openBoard } from "../board/open-board.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { listed } from "./listed.ts";
import { faultsLeftOut } from "./report.ts";

export const importRoadTimesCommand = reporting({
  words: "office import-road-times",
  argument: { name: "FILE", is: "the answer of OSRM's table service (JSON), or a CSV file with from, to and minutes" },
  options: [
    { flag: "dry-run", does: "only say what would be taken" },
    {
      word: "day",
      value: "DAY",
      does: "as of which the roads are (2026-12-01); without it, as the file says, or today",
    },
    { word: "source", value: "TEXT", does: "whom pages name; of OSRM's they name OpenStreetMap by themselves" },
  ],
  does: "take in how many minutes ways by car take, by a road network",
  more: "It goes before what was taken in earlier. Wrong lines are named and left out; ways that are missing are estimated.",
  report: z.object({
    origin: z.enum(roadOrigins).describe("what it is"),
    source: z.string().describe("whom pages name; may be empty"),
    day: z.string().describe("as of which the roads are"),
    dryRun: z.boolean().describe("whether nothing was changed"),
    pairs: z.int().describe("how many ways it knows, each direction for itself"),
    missing: z.int().describe("how many of those between the places of the region it does not"),
    unknownPlaces: z.array(z.string()).describe("places of which it knows no way"),
    tooFar: z.int().describe("ways of more than 254 minutes, which were left out"),
    replaced: z.int().describe("how many earlier imports it takes the place of as a whole"),
    faults: z.int().describe("how many lines or places are wrong and were left out"),
    toldFaults: z.array(z.string()).describe("the first of them, by file, line or place, and reason"),
  }),
  run: ({ argument, flag, word }) =>
    runImportRoadTimes(argument, { dryRun: flag("dry-run"), day: word("day"), source: word("source") }),
});

type Given = { dryRun: boolean; day: string | undefined; source: string | undefined };

async function runImportRoadTimes(file: string, given: Given) {
  if (given.day !== undefined && !isDay(given.day)) throw new UsageError(`${given.day} is no day.`);
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const imported = await importRoadTimes(db, file, { ...given, now: new Date() });
    const { network, faults, ...counted } = imported;
    return {
      report: { ...network, ...counted, dryRun: given.dryRun, faults: faults.count, toldFaults: [...faults.told] },
      text: inWords(imported, given),
      ...(faults.count > 0 && { exit: exits.partly.code, why: faultsLeftOut("lines or places", faults) }),
    };
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function inWords(imported: ImportedRoadTimes, { dryRun }: Given) {
  const { network, pairs, missing, unknownPlaces, tooFar, replaced } = imported;
  const source =
    network.origin === "osrm" ? "OpenStreetMap, by OSRM" : network.source || "not named; say it with --source";
  return [
    `${pairs} ways by car, roads as of ${network.day} (source: ${source})`,
    `  ${missing} between places of the region are missing: they stay estimated`,
    listed("places have none", unknownPlaces),
    ...(tooFar > 0 ? [`  ${tooFar} take more than 254 minutes and were left out`] : []),
    ...(replaced > 0 ? [`  ${replaced} earlier imports say nothing more than this and go`] : []),
    dryRun ? "Nothing was changed: this was a dry run." : "Done.",
  ].join("\n");
}
