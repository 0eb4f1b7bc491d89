import { FileError } from "#db/csv.ts";
import { importPlaces, type PlacesChange } from "#db/seed/geonames/import-places.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { listed } from "./listed.ts";

export const importPlacesCommand: Command = {
  words: "office import-places",
  argument: "DIR",
  options: [{ flag: "dry-run" }],
  does: [
    "take in every village and postal code of GeoNames' dumps, unpacked as DIR/DE.txt and",
    "DIR/postal-codes/DE.txt, PL and CZ likewise; names in other languages, if wanted, as",
    "DIR/alternate-names/DE.txt; or only say what that would change",
  ],
  run: ({ argument, flag }) => runImportPlaces(argument, { dryRun: flag("dry-run") }),
};

async function runImportPlaces(folder: string, { dryRun }: { dryRun: boolean }) {
  const { db, config } = await openBoard(readConfig(process.env, "production"));
  try {
    const changes = await importPlaces(db, folder, { dryRun, regionDir: config.board.region.dir });
    console.log(changes.map(inWords).join("\n"));
    console.log(dryRun ? "Nothing was changed: this was a dry run." : "The search knows these places from now on.");
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function inWords({ country, read, known, added, changed, removed, kept, codes }: PlacesChange) {
  return [
    `${country}: ${read} populated places read, ${known} of them known already`,
    listed("new places", added),
    listed("changed places", changed),
    listed("places no longer there", removed),
    ...(kept.length > 0 ? [listed("no longer there, but listings or companies are in them: they stay", kept)] : []),
    listed("new postal codes", codes.added),
    listed("postal codes no longer there", codes.removed),
  ].join("\n");
}
