import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import { countFiles } from "#app/platform/keeping/manifest.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import type { Command } from "./command.ts";
import { indented, secondsSince } from "./report.ts";

export const verifyCommand: Command = {
  words: "office verify",
  argument: "DIR",
  does: ["say whether a backup, or the newest one in DIR, is whole, or what is damaged"],
  async run({ argument: folder }) {
    const began = performance.now();
    const { backup, manifest, problems } = await verifyBackup(folder);
    if (problems.length > 0) throw new KeepingError(`${backup} is damaged:\n${indented(problems)}`);
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
    console.log(
      `${backup} is whole: ${rows} rows of ${Object.keys(manifest.rows).length} tables and ` +
        `${countFiles(manifest)} files, read in ${secondsSince(began)}.`,
    );
    if (manifest.missing.length > 0)
      console.log(`The board itself had lost these files by then:\n${indented(manifest.missing)}`);
  },
};
