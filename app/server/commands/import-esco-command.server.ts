import { FileError } from "#db/csv.ts";
import { type EscoChange, importEsco } from "#db/seed/import-esco.server.ts";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import { nameKeys } from "#app/domain/search/reading/name-keys.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { listed } from "./listed.ts";

export const importEscoCommand: Command = {
  words: "office import-esco",
  argument: "DIR",
  options: [{ flag: "dry-run" }],
  does: [
    "take in the terms of ESCO's official download (occupations_de.csv, _pl, _cs), or",
    "only say what that would change",
  ],
  run: ({ argument, flag }) => runImportEsco(argument, { dryRun: flag("dry-run") }),
};

async function runImportEsco(folder: string, { dryRun }: { dryRun: boolean }) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const changes = await importEsco(db, folder, { dryRun, isCommonWord, keysOf: nameKeys });
    console.log(changes.map(inWords).join("\n"));
    console.log(dryRun ? "Nothing was changed: this was a dry run." : "The search knows the new terms from now on.");
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function inWords({ lang, concepts, occupations, added, removed }: EscoChange) {
  return [
    `${lang}: ${concepts} concepts read, ${occupations} of our occupations among them`,
    listed("new terms", added),
    listed("terms no longer there", removed),
  ].join("\n");
}
