import path from "node:path";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { sqliteBoard } from "../board/sqlite-board.server.ts";
import type { Command } from "./command.ts";
import { secondsSince } from "./report.ts";

export const restoreCommand: Command = {
  words: "office restore",
  argument: "DIR",
  does: ["put it into DATA_DIR, which must be empty"],
  async run({ argument: folder }) {
    const began = performance.now();
    const { dataDir, place } = sqliteBoard(process.env);
    const { backup, manifest } = await restoreBackup({ folder, dataDir, place });
    console.log(
      `${backup} stands in ${path.resolve(dataDir)} again, as the board was at ${manifest.at}, after ${secondsSince(began)}.\n` +
        "Now set the SECRET_KEY of that board: with another one no document can be read. Then start the board (npm start),\n" +
        "and open an application with a document. What reached the board after that time is not in it.",
    );
  },
};
