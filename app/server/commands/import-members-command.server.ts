import { z } from "zod";
import { type Lang, langs } from "#db/codes.ts";
import { FileError } from "#db/csv.ts";
import { checkMembers, importMembers } from "#app/domain/admissions/members/import-members.server.ts";
import { readMembers, type RowFault, type TableFault } from "#app/domain/admissions/members/read-members.server.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { decodeTable } from "#app/platform/typed/table-cells.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { listed } from "./listed.ts";
import { endOfTable, openTableFile, tableOptions } from "./table-file.server.ts";

export const importMembersCommand = reporting({
  words: "office import-members",
  argument: { name: "FILE", is: "the table (CSV) of members, its columns as in the template of the office's page" },
  options: [
    ...tableOptions,
    { flag: "invite", does: "send each contact an invitation at once" },
    { word: "lang", value: "LANG", does: "language of places and of invitations that say no other (de, pl or cs)" },
  ],
  does: "make companies of a table of members, with their contacts",
  more: "Companies that are there already are passed over. Without --invite nobody gets a mail.",
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    added: z.array(z.string()).describe("new companies"),
    known: z.array(z.string()).describe("companies that are there already, or stand in the table twice"),
    faults: z.array(z.string()).describe("rows that cannot be taken: file, line and why"),
  }),
  run: ({ argument, flag, word }) =>
    openTableFile(argument, { by: word("by") }, async ({ db, config, bytes, officer, file }) => {
      const lang = langAsked(word("lang"));
      const read = readMembers(decodeTable(bytes), { lang });
      if (!read.ok) throw new FileError(`${file}${inWords(read.fault)}`);
      const { rows } = read;
      const dryRun = flag("dry-run");
      const checked = await checkMembers(db, { rows, lang });
      const inviting = { invite: flag("invite"), inviter: config.operator.name, from: config };
      if (!dryRun) await importMembers(db, { rows, lang, officer, now: new Date(), ...inviting });
      const namesOf = (...states: string[]) =>
        checked.filter(({ state }) => states.includes(state)).map(({ name }) => name);
      const [added, known] = [namesOf("new"), namesOf("known", "twice")];
      const faults = checked.flatMap((row) =>
        row.state === "fault" ? [`${file}:${row.line}: ${row.faults.map(faultInWords).join("; ")}`] : [],
      );
      const text = [listed("new companies", added), listed("known already", known)];
      return endOfTable({ dryRun, added, known, faults }, text);
    }),
});

function langAsked(word: string | undefined): Lang {
  if (word === undefined) return sourceLang;
  const lang = langs.find((one) => one === word);
  if (!lang) throw new UsageError(`--lang is one of ${langs.join(", ")}.`);
  return lang;
}

const faultInWords = ({ column, tooLong }: RowFault) =>
  tooLong ? `${column} has ${tooLong.length} signs, at most ${tooLong.limit}` : `${column} cannot be taken`;

function inWords(fault: TableFault) {
  if (fault.reason === "noTable") return `:${fault.line}: quotes are not where they should be.`;
  if (fault.reason === "noColumns") return `:1: columns are missing: ${fault.missing.join(", ")}.`;
  return fault.reason === "noRows" ? " has no rows." : ` has more than ${fault.limit} rows.`;
}
