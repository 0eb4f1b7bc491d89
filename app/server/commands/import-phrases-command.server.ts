import { z } from "zod";
import { phraseSections } from "#db/codes.ts";
import { importPhrases, phraseColumns } from "#app/domain/office/phrases/import-phrases.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { listed } from "./listed.ts";
import { endOfTable, readTableFile, tableOptions } from "./table-file.server.ts";

export const importPhrasesCommand = reporting({
  words: "office import-phrases",
  argument: {
    name: "FILE",
    is: "a table (CSV) with the columns section, de, pl, cs, and fields where it fits only some",
  },
  options: tableOptions,
  does: "add phrases to the catalogue that listings are put together from",
  more: `Sections: ${phraseSections.join(", ")}. Phrases that are there already are passed over.`,
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    added: z.array(z.string()).describe("new phrases, in German"),
    known: z.int().describe("how many were there already"),
    faults: z.array(z.string()).describe("rows that cannot be taken: file, line and why"),
  }),
  run: ({ argument, flag, word }) =>
    readTableFile(argument, { needs: phraseColumns, by: word("by") }, async ({ db, rows, officer, file }) => {
      const dryRun = flag("dry-run");
      const outcomes = await importPhrases(db, { rows, dryRun, officer, now: new Date() });
      const added = outcomes.filter(({ state }) => state === "new").map(({ text }) => text);
      const faults = outcomes.flatMap((one) => (one.state === "fault" ? [`${file}:${one.line}: ${one.why}`] : []));
      const known = outcomes.length - added.length - faults.length;
      const text = [listed("new phrases", added), `  ${known} known already`];
      return endOfTable({ dryRun, added, known, faults }, text);
    }),
});
