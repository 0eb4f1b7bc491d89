import { z } from "zod";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { boardToKeep } from "../board/board-to-keep.server.ts";
import { exits } from "../command-line/exits.ts";
import { reporting } from "../command-line/reporting.ts";
import { indented, inMegabytes, secondsSince } from "./report.ts";

/** From beside a running board, or without one. */
export const backupCommand = reporting({
  words: "office backup",
  argument: { name: "DIR", is: "the folder of the backups, in which a new one is made" },
  options: [{ number: "keep", from: 1, to: 10_000, does: "of older backups, keep so many that there are N" }],
  does: "copy store and documents into a new folder, while the board runs",
  report: z.object({
    folder: z.string().describe("of the new backup"),
    files: z.int().describe("how many documents and pictures are in it"),
    bytes: z.int().describe("how much it holds"),
    missing: z.array(z.string()).describe("files that the store names and that were lost before"),
  }),
  async run({ argument: folder, number }) {
    const began = performance.now();
    const keep = number("keep");
    const made = await makeBackup({
      ...boardToKeep(process.env),
      backupDir: folder,
      now: new Date(),
      keep: keep === undefined ? null : { newest: keep, days: 0 },
    });
    const text =
      `${made.folder} holds the store and ${made.files} files, ${inMegabytes(made.bytes)}, after ${secondsSince(began)}.\n` +
      "SECRET_KEY is not in it, and without that key nobody reads the documents: keep it in another place.";
    const report = { folder: made.folder, files: made.files, bytes: made.bytes, missing: made.missing };
    if (made.missing.length === 0) return { report, text };
    const why = `The backup is complete, the place of documents is not: these files are named and not there.\n${indented(made.missing)}`;
    return { report, text, why, exit: exits.partly.code };
  },
});
