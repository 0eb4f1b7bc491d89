import { FileError } from "#db/csv.ts";
import { type ImportedTimetable, importTimetable } from "#app/domain/timetable/import/import-timetable.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { indented } from "./report.ts";

export const importTimetableCommand: Command = {
  words: "office import-timetable",
  argument: "DIR|ZIP",
  options: [{ flag: "dry-run" }, { word: "name" }, { word: "source" }],
  does: [
    "take in a timetable (GTFS) of buses and trains, as far as it stops in the region, in the place of",
    "the one that had this name; --source is whom pages name. Or only say what would be taken",
  ],
  run: ({ argument, flag, word }) =>
    runImportTimetable(argument, { dryRun: flag("dry-run"), name: word("name"), source: word("source") }),
};

type Given = { dryRun: boolean; name: string | undefined; source: string | undefined };

async function runImportTimetable(place: string, given: Given) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  const now = new Date();
  try {
    const imported = await importTimetable(db, place, { ...given, now });
    console.log(inWords(imported, { today: dayOf(now), dryRun: given.dryRun }));
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function inWords(imported: ImportedTimetable, { today, dryRun }: { today: string; dryRun: boolean }) {
  const { name, saved, feed, all, kept, faults } = imported;
  const more = faults.count - faults.told.length;
  const wrong = [
    `${faults.count} rows are wrong and were left out:`,
    indented(faults.told),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
  const done = {
    new: "It is new",
    replaced: "It replaces the one of this name",
    unchanged: "It is there already: nothing changed",
  };
  return [
    ...(faults.count > 0 ? wrong : []),
    `${name} (source: ${feed.publisher || "not named; say it with --source"})`,
    `  ${kept.stops} of ${all.stops} stops are in the region; trips stop there ${kept.stopTimes} times (rows of stop_times.txt: ${all.stopTimes})`,
    `  it covers ${feed.firstDay} to ${feed.lastDay}`,
    ...(feed.lastDay < today ? ["  That lies behind us: pages show nothing of it."] : []),
    dryRun ? "Nothing was changed: this was a dry run." : `${done[saved]}.`,
  ].join("\n");
}
