import path from "node:path";
import { backupAt } from "#app/platform/keeping/backup-folder.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { restoreIntoPostgres } from "#app/platform/keeping/restore-into-postgres.server.ts";
import { boardToKeep } from "../board/board-to-keep.server.ts";
import { claimDatabaseAlone } from "../board/claim-database.server.ts";
import { assertKeyOfBackup } from "../keys/assert-key-of-backup.server.ts";
import type { Command } from "./command.ts";
import { secondsSince } from "./report.ts";

export const restoreCommand: Command = {
  words: "office restore",
  argument: "DIR",
  does: ["put it into DATA_DIR, or into the database of DATABASE_URL, which must be empty"],
  async run({ argument: folder }) {
    const began = performance.now();
    const { dataDir, database, place } = boardToKeep(process.env);
    const fit = await assertKeyOfBackup(await backupAt(folder), process.env["SECRET_KEY"]);
    const { backup, manifest } = database
      ? await claimDatabaseAlone(database.url, () => restoreIntoPostgres({ folder, url: database.url, dataDir, place }))
      : await restoreBackup({ folder, dataDir, place });
    const where = database ? "the database of DATABASE_URL" : path.resolve(dataDir);
    console.log(
      `${backup} stands in ${where} again, as the board was at ${manifest.at}, after ${secondsSince(began)}.\n` +
        `${fit} Start the board (npm start), and open an application with a document.\n` +
        "What reached the board after that time is not in it. What was erased after it is erased again at the start, as far as the\n" +
        "journal beside the backups has it.",
    );
  },
};
