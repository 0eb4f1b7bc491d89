import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { importPlaces, type PlacesChange } from "#db/seed/geonames/import-places.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { listed } from "./listed.ts";

export const importPlacesCommand = reporting({
  words: "office import-places",
  argument: {
    name: "DIR",
    is: "the dumps, unpacked as DIR/DE.txt and DIR/postal-codes/DE.txt, PL and CZ likewise; names in other languages, if wanted, as DIR/alternate-names/DE.txt",
  },
  options: [{ flag: "dry-run", does: "only say what that would change" }],
  does: "take in every village and postal code of GeoNames' dumps",
  more: "At a quiet hour: for some seconds nobody can send anything.",
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    countries: z
      .array(
        z.object({
          country: z.string().describe("of which country"),
          read: z.int().describe("how many populated places were read"),
          known: z.int().describe("how many of them were known already"),
          added: z.array(z.string()).describe("new places"),
          changed: z.array(z.string()).describe("changed places"),
          removed: z.array(z.string()).describe("places that are no longer there"),
          kept: z.array(z.string()).describe("no longer there, and kept for the listings or companies in them"),
          codes: z
            .object({
              added: z.array(z.string()).describe("new postal codes"),
              removed: z.array(z.string()).describe("postal codes that are no longer there"),
            })
            .describe("postal codes"),
        }),
      )
      .describe("country by country"),
  }),
  run: ({ argument, flag }) => runImportPlaces(argument, { dryRun: flag("dry-run") }),
});

async function runImportPlaces(folder: string, { dryRun }: { dryRun: boolean }) {
  const { db, config } = await openBoard(readConfig(process.env, "production"));
  try {
    const changes = await importPlaces(db, folder, { dryRun, regionDir: config.board.region.dir });
    const end = dryRun ? "Nothing was changed: this was a dry run." : "The search knows these places from now on.";
    return { report: { dryRun, countries: changes }, text: [...changes.map(inWords), end].join("\n") };
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
