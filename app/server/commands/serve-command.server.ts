import path from "node:path";
import { replayErasures } from "#app/domain/data-protection/replay/replay-erasures.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { programVersion } from "#app/platform/program-version.server.ts";
import { assertWhole } from "../board/assert-whole.server.ts";
import { checkFiles } from "../board/check-files.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { claimDatabase } from "../board/claim-database.server.ts";
import { closeBackups } from "../board/close-data-folder.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import type { Command } from "../command-line/command.ts";
import { runSite } from "../site/run-site.server.ts";

export const serveCommand: Command = {
  words: "serve",
  does: "run the board with the configuration of the environment",
  more: ".env.example explains each variable. Its log goes to the standard output, a line of JSON for what happened.",
  report: null,
  async run({ serving }) {
    const config = readConfig(process.env, "production");
    const leave = config.database ? await claimDatabase(config.database.url) : claimDataFolder(config.dataDir);
    if (!config.database) assertWhole(path.join(config.dataDir, "board.db"));
    const board = await openBoard(config, { claimed: true });
    await checkFiles(board.files, board.log);
    board.log.info(programVersion(), "the board starts");
    await replayErasures(board);
    if (config.backup) closeBackups(config.backup.dir);
    else board.log.warn("BACKUP_DIR is not set: this board backs up nothing by itself");
    await runSite(serving, board, leave);
    return { report: {}, text: "" };
  },
};
