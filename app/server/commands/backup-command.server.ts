import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { boardToKeep } from "../board/board-to-keep.server.ts";
import type { Command } from "./command.ts";
import { indented, inMegabytes, secondsSince } from "./report.ts";

/** From beside a running board, or without one. */
export const backupCommand: Command = {
  words: "office backup",
  argument: "DIR",
  options: [{ number: "keep", from: 1, to: 10_000 }],
  does: [
    "copy store and documents into a new folder in DIR, while the board runs; of older",
    "ones, keep so many that there are N",
  ],
  async run({ argument: folder, number }) {
    const began = performance.now();
    const keep = number("keep");
    const made = await makeBackup({
      ...boardToKeep(process.env),
      backupDir: folder,
      now: new Date(),
      keep: keep === undefined ? null : { newest: keep, days: 0 },
    });
    console.log(
      `${made.folder} holds the store and ${made.files} files, ${inMegabytes(made.bytes)}, after ${secondsSince(began)}.\n` +
        "SECRET_KEY is not in it, and without that key nobody reads the documents: keep it in another place.",
    );
    if (made.missing.length === 0) return;
    throw new KeepingError(
      `The backup is complete, the place of documents is not: these files are named and not there.\n${indented(made.missing)}`,
    );
  },
};
