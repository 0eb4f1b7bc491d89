import { existsSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { ConfigError } from "./platform/config.server.ts";
import { KeepingError } from "./platform/keeping/keeping-error.ts";
import { commands } from "./server/commands/commands.ts";
import { readCommand } from "./server/commands/read-command.ts";
import { asBuilt } from "./server/site/serving.server.ts";
import { UsageError } from "./server/usage-error.ts";

/** The process: does what its first words say. */
export async function start(build: ServerBuild, words: string[], serving = asBuilt(build)) {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const { command, ...given } = readCommand(commands, words);
    await command.run({ serving, ...given });
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UsageError || error instanceof KeepingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
