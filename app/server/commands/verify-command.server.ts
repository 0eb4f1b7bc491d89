import { z } from "zod";
import { countFiles } from "#app/platform/keeping/manifest.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";
import { indented, secondsSince } from "./report.ts";

export const verifyCommand = reporting({
  words: "office verify",
  argument: { name: "DIR", is: "a backup, or the folder of backups: then it is the newest one" },
  does: "say whether a backup is whole, or what is damaged",
  report: z.object({
    backup: z.string().describe("which one was read"),
    problems: z.array(z.string()).describe("what is damaged"),
    rows: z.int().describe("how many rows of the store are in it"),
    files: z.int().describe("how many documents and pictures"),
    missing: z.array(z.string()).describe("files that the board itself had lost by then"),
  }),
  async run({ argument: folder }) {
    const began = performance.now();
    const { backup, manifest, problems } = await verifyBackup(folder);
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
    const report = { backup, problems, rows, files: countFiles(manifest), missing: manifest.missing };
    if (problems.length > 0)
      return {
        ...{ report, text: "", exit: exits.failed.code },
        why: `${backup} is damaged:\n${indented(problems)}`,
      };
    const whole =
      `${backup} is whole: ${rows} rows of ${Object.keys(manifest.rows).length} tables and ` +
      `${countFiles(manifest)} files, read in ${secondsSince(began)}.`;
    const lost = `The board itself had lost these files by then:\n${indented(manifest.missing)}`;
    return { report, text: manifest.missing.length > 0 ? `${whole}\n${lost}` : whole };
  },
});
