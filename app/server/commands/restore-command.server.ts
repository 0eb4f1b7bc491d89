import path from "node:path";
import { backupAt } from "#app/platform/keeping/backup-folder.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { sqliteBoard } from "../board/sqlite-board.server.ts";
import { assertKeyOfBackup } from "../keys/assert-key-of-backup.server.ts";
import type { Command } from "./command.ts";
import { secondsSince } from "./report.ts";

export const restoreCommand: Command = {
  words: "office restore",
  argument: "DIR",
  does: ["put it into DATA_DIR, which must be empty"],
  async run({ argument: folder }) {
    const began = performance.now();
    const { dataDir, place } = sqliteBoard(process.env);
    const fit = assertKeyOfBackup(await backupAt(folder), process.env["SECRET_KEY"]);
    const { backup, manifest } = await restoreBackup({ folder, dataDir, place });
    console.log(
      `${backup} stands in ${path.resolve(dataDir)} again, as the board was at ${manifest.at}, after ${secondsSince(began)}.\n` +
        `${fit} Start the board (npm start), and open an application with a document.\n` +
        "What reached the board after that time is not in it.",
    );
  },
};
