import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { type EscoChange, importEsco } from "#db/seed/import-esco.server.ts";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import { nameKeys } from "#app/domain/search/reading/name-keys.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { listed } from "./listed.ts";

export const importEscoCommand = reporting({
  words: "office import-esco",
  argument: { name: "DIR", is: "the unpacked download, with occupations_de.csv, _pl and _cs" },
  options: [{ flag: "dry-run", does: "only say what that would change" }],
  does: "take in the terms of ESCO's official download",
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    languages: z
      .array(
        z.object({
          lang: z.string().describe("of which language"),
          concepts: z.int().describe("how many occupations of ESCO were read"),
          occupations: z.int().describe("how many of ours are among them"),
          added: z.array(z.string()).describe("new terms"),
          removed: z.array(z.string()).describe("terms that are no longer there"),
        }),
      )
      .describe("language by language"),
  }),
  run: ({ argument, flag }) => runImportEsco(argument, { dryRun: flag("dry-run") }),
});

async function runImportEsco(folder: string, { dryRun }: { dryRun: boolean }) {
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    const changes = await importEsco(db, folder, { dryRun, isCommonWord, keysOf: nameKeys });
    const end = dryRun ? "Nothing was changed: this was a dry run." : "The search knows the new terms from now on.";
    return { report: { dryRun, languages: changes }, text: [...changes.map(inWords), end].join("\n") };
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
