import { z } from "zod";
import { importTitles, jobTitleColumns } from "#app/domain/occupations/import-titles.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { listed } from "./listed.ts";
import { endOfTable, readTableFile, tableOptions } from "./table-file.server.ts";

export const importOccupationsCommand = reporting({
  words: "office import-occupations",
  argument: { name: "FILE", is: "a table (CSV) with the columns name and kldb, and occupation where it is known" },
  options: tableOptions,
  does: "take in German job titles by their number of the KldB 2010",
  more: "The Bundesagentur's list of titles, saved with these columns. A title is taken where only one occupation of the board has its number, or where the column occupation names one by its id. Titles that mean something already stay as they are.",
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    added: z.array(z.string()).describe("new words, each with the occupation that it means"),
    known: z.int().describe("how many words mean an occupation already"),
    unassigned: z.int().describe("how many titles have a number that none or several of our occupations have"),
    faults: z.array(z.string()).describe("rows that cannot be taken: file, line and why"),
  }),
  run: ({ argument, flag, word }) =>
    readTableFile(argument, { needs: jobTitleColumns, by: word("by") }, async ({ db, rows, officer, file }) => {
      const dryRun = flag("dry-run");
      const outcomes = await importTitles(db, { rows, dryRun, officer, now: new Date() });
      const added = outcomes.flatMap((one) => (one.state === "new" ? [`${one.term} (${one.occupation})`] : []));
      const faults = outcomes.flatMap((one) => (one.state === "fault" ? [`${file}:${one.line}: ${one.why}`] : []));
      const [known, unassigned] = (["known", "unassigned"] as const).map(
        (state) => outcomes.filter((one) => one.state === state).length,
      ) as [number, number];
      const text = [
        listed("new words", added),
        `  ${known} known already`,
        `  ${unassigned} whose number none or several of our occupations have`,
      ];
      return endOfTable({ dryRun, added, known, unassigned, faults }, text);
    }),
});
