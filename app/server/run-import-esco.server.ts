import { FileError } from "#db/csv.ts";
import { type EscoChange, importEsco } from "#db/seed/import-esco.server.ts";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { listed } from "./listed.ts";
import { openBoard } from "./open-board.server.ts";
import { UsageError } from "./usage.ts";

/** Enriches the vocabulary with the terms of ESCO, or says what that would change. */
export async function runImportEsco(folder: string, { dryRun }: { dryRun: boolean }) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const changes = await importEsco(db, folder, { dryRun, isCommonWord });
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
