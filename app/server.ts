import { existsSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { runCommand } from "./server/command-line/run-command.ts";
import { commands } from "./server/commands/commands.ts";
import { asBuilt } from "./server/site/serving.server.ts";

/** The process: does what its first words say. */
export async function start(build: ServerBuild, words: string[], serving = asBuilt(build)) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { exit, failed } = await runCommand(commands, words, { serving, out: console.log, err: console.error });
  if (failed) process.exit(exit);
  process.exitCode = exit;
}
