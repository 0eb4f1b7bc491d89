import { z } from "zod";
import { FileError } from "#db/csv.ts";
import { baLoads } from "#db/interchange/ba-codes.ts";
import { readBaCodes } from "#app/domain/ba/read-ba-codes.server.ts";
import { type BaReport, exportBa } from "#app/domain/ba/run/export-ba.server.ts";
import { openBaSchema } from "#app/domain/ba/run/open-ba-schema.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { indented, secondsSince } from "./report.ts";

export const exportBaCommand = reporting({
  words: "office export-ba",
  argument: { name: "DIR", is: "the folder in which the file is put" },
  options: [
    { flag: "full", does: "everything, and not only what has changed" },
    {
      flag: "difference",
      does: "what has changed since the run before; the same without an option, once there was a full run",
    },
    { flag: "dry-run", does: "only say what would be written" },
  ],
  does: "write the open ads as a file for the Bundesagentur für Arbeit (HR-BA-XML)",
  more: "Ads that cannot be told are left out, each with the reason. docs/ba-and-eures.md says what must be agreed on before.",
  report: z.object({
    load: z.enum(baLoads).describe("everything, or what has changed"),
    file: z.string().nullable().describe("the file; null where there was nothing to be told, and in a dry run"),
    finished: z.string().nullable().describe("the file of a run that was broken off, if it got its name only now"),
    sent: z.int().describe("how many ads are told"),
    removed: z.int().describe("how many shall be removed"),
    kept: z.int().describe("how many are known there as they are, and not told again"),
    leftOut: z
      .array(
        z.object({
          why: z.string().describe("the reason, and the kind, occupation or words of the schema that it is about"),
          count: z.int().describe("how many ads"),
        }),
      )
      .describe("why open ads are left out"),
    checked: z.boolean().describe("whether a schema has looked at every ad"),
    dryRun: z.boolean().describe("whether nothing was changed"),
  }),
  run: ({ argument, flag }) =>
    runExportBa(argument, { full: flag("full"), difference: flag("difference"), dryRun: flag("dry-run") }),
});

type Given = { full: boolean; difference: boolean; dryRun: boolean };

async function runExportBa(dir: string, { full, difference, dryRun }: Given) {
  if (full && difference) throw new UsageError("--full or --difference, not both.");
  const config = readConfig(process.env, "production");
  if (!config.ba) throw new UsageError("BA_SUPPLIER_ID is empty: there is no agreement with the Bundesagentur.");
  const { supplier, schemaFile } = config.ba;
  const { db } = await openBoard(config);
  const began = performance.now();
  try {
    const codes = readBaCodes(config.ba);
    const schema = schemaFile === null ? null : await openBaSchema(schemaFile);
    const exported = await exportBa(db, {
      ...{ dir, dryRun, schema, codes, supplier, origin: config.origin, timeZone: config.board.timeZone },
      load: full ? "full" : difference ? "difference" : null,
      now: new Date(),
    }).finally(() => schema?.close());
    const checked = schema !== null;
    return {
      report: { ...exported, checked },
      text: inWords(exported, { checked, took: secondsSince(began) }),
      ...(exported.leftOut.length > 0 && { exit: exits.partly.code, why: whatIsMissing(exported) }),
    };
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

function whatIsMissing({ leftOut }: BaReport) {
  return ["Open ads that are left out:", indented(leftOut.map(({ why, count }) => `${count} × ${why}`))].join("\n");
}

function inWords(exported: BaReport, { checked, took }: { checked: boolean; took: string }) {
  const { load, finished, file, sent, removed, kept, dryRun } = exported;
  const what = load === "full" ? "Everything" : "What has changed";
  const end = dryRun
    ? "Nothing was written: this was a dry run."
    : (file ?? "There was nothing to be told, and no file.");
  return [
    ...(finished === null
      ? []
      : [`An earlier run was broken off while its file was put there; now it is: ${finished}`]),
    `${what}: ${sent} ads, ${removed} to be removed, ${kept} as they are known there (${took})`,
    ...(checked ? [] : ["No schema has looked at them: BA_SCHEMA names none."]),
    end,
  ].join("\n");
}
