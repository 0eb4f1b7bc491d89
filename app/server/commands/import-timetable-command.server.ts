import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { type ImportedTimetable, importTimetable } from "#app/domain/timetable/import/import-timetable.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { openBoard } from "../board/open-board.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { faultsLeftOut } from "./report.ts";

export const importTimetableCommand = reporting({
  words: "office import-timetable",
  argument: { name: "DIR|ZIP", is: "the feed, as a folder or a ZIP file" },
  options: [
    { flag: "dry-run", does: "only say what would be taken" },
    { word: "name", value: "NAME", does: "what it is called here; without it, as the file is, without its date" },
    { word: "source", value: "TEXT", does: "whom pages name; without it, whom the feed names" },
  ],
  does: "take in a timetable (GTFS) of buses and trains, as far as it stops in the region",
  more: "It takes the place of the one that had its name. Wrong lines are named and left out.",
  report: z.object({
    name: z.string().describe("what it is called here"),
    source: z.string().describe("whom pages name; may be empty"),
    saved: z.enum(["new", "replaced", "unchanged"]).describe("what became of it, or would"),
    dryRun: z.boolean().describe("whether nothing was changed"),
    firstDay: z.string().describe("the first day it covers"),
    lastDay: z.string().describe("the last one"),
    stops: z.object({ read: z.int(), kept: z.int() }).describe("how many stops it has, and how many are in the region"),
    stopTimes: z.object({ read: z.int(), kept: z.int() }).describe("rows of stop_times.txt, and how many are kept"),
    faults: z.int().describe("how many rows are wrong and were left out"),
    toldFaults: z.array(z.string()).describe("the first of them, by file, line and reason"),
  }),
  run: ({ argument, flag, word }) =>
    runImportTimetable(argument, { dryRun: flag("dry-run"), name: word("name"), source: word("source") }),
});

type Given = { dryRun: boolean; name: string | undefined; source: string | undefined };

async function runImportTimetable(place: string, given: Given) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  const now = new Date();
  try {
    const imported = await importTimetable(db, place, { ...given, now });
    const { faults } = imported;
    return {
      report: reportOf(imported, given),
      text: inWords(imported, { today: dayOf(now), dryRun: given.dryRun }),
      ...(faults.count > 0 && { exit: exits.partly.code, why: faultsLeftOut("rows", faults) }),
    };
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function reportOf({ name, saved, feed, all, kept, faults }: ImportedTimetable, { dryRun }: Given) {
  return {
    ...{ name, source: feed.publisher, saved, dryRun, firstDay: feed.firstDay, lastDay: feed.lastDay },
    stops: { read: all.stops, kept: kept.stops },
    stopTimes: { read: all.stopTimes, kept: kept.stopTimes },
    ...{ faults: faults.count, toldFaults: [...faults.told] },
  };
}

function inWords(imported: ImportedTimetable, { today, dryRun }: { today: string; dryRun: boolean }) {
  const { name, saved, feed, all, kept } = imported;
  const done = {
    new: "It is new",
    replaced: "It replaces the one of this name",
    unchanged: "It is there already: nothing changed",
  };
  return [
    `${name} (source: ${feed.publisher || "not named; say it with --source"})`,
    `  ${kept.stops} of ${all.stops} stops are in the region; trips stop there ${kept.stopTimes} times (rows of stop_times.txt: ${all.stopTimes})`,
    `  it covers ${feed.firstDay} to ${feed.lastDay}`,
    ...(feed.lastDay < today ? ["  That lies behind us: pages show nothing of it."] : []),
    dryRun ? "Nothing was changed: this was a dry run." : `${done[saved]}.`,
  ].join("\n");
}
