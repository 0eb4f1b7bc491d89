import path from "node:path";
import { z } from "zod";
import { backupAt } from "#app/platform/keeping/backup-folder.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { restoreIntoPostgres } from "#app/platform/keeping/restore-into-postgres.server.ts";
import { boardToKeep } from "../board/board-to-keep.server.ts";
import { claimDatabaseAlone } from "../board/claim-database.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { assertKeyOfBackup } from "../keys/assert-key-of-backup.server.ts";
import { secondsSince } from "./report.ts";

export const restoreCommand = reporting({
  words: "office restore",
  argument: { name: "DIR", is: "a backup, or the folder of backups: then it is the newest one" },
  does: "put a backup into DATA_DIR, or into the database of DATABASE_URL, which must be empty",
  report: z.object({
    backup: z.string().describe("which one was put back"),
    at: z.string().describe("of when it is"),
    into: z.string().describe("where the board stands now"),
  }),
  async run({ argument: folder }) {
    const began = performance.now();
    const { dataDir, database, place } = boardToKeep(process.env);
    const fit = await assertKeyOfBackup(await backupAt(folder), process.env["SECRET_KEY"]);
    const { backup, manifest } = database
      ? await claimDatabaseAlone(database.url, () => restoreIntoPostgres({ folder, url: database.url, dataDir, place }))
      : await restoreBackup({ folder, dataDir, place });
    const where = database ? "the database of DATABASE_URL" : path.resolve(dataDir);
    const text =
      `${backup} stands in ${where} again, as the board was at ${manifest.at}, after ${secondsSince(began)}.\n` +
      `${fit} Start the board (npm start), and open an application with a document.\n` +
      "What reached the board after that time is not in it. What was erased after it is erased again at the start, as far as the\n" +
      "journal beside the backups has it.";
    return { report: { backup, at: manifest.at, into: where }, text };
  },
});
