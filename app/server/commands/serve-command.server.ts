import { readConfig } from "#app/platform/config.server.ts";
import { checkFiles } from "../board/check-files.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { runSite } from "../site/run-site.server.ts";
import type { Command } from "./command.ts";

export const serveCommand: Command = {
  words: "serve",
  does: ["run the board with the configuration of the environment"],
  async run({ serving }) {
    const config = readConfig(process.env, "production");
    const leaveFolder = claimDataFolder(config.dataDir);
    const board = await openBoard(config);
    await checkFiles(board.files, board.log);
    if (!config.backup) board.log.warn("BACKUP_DIR is not set: this board backs up nothing by itself");
    await runSite(serving, board, leaveFolder);
  },
};
