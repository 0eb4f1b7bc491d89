import type { ServerBuild } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "./open-board.server.ts";
import { runSite } from "./run-site.server.ts";

/** The board with invented companies, for this machine only. */
export async function runDemo(build: ServerBuild, _listings: number | undefined) {
  const origin = process.env["APP_ORIGIN"] || `http://localhost:${process.env["PORT"] || 3000}`;
  const config = readConfig({ ...process.env, APP_ORIGIN: origin }, "demo");
  const board = await openBoard(config);
  await runSite(build, board, "127.0.0.1");
  console.log(`Seeker    ${origin}${paths.home("de")}`);
  console.log(`Mails     ${origin}${paths.demoMails()}`);
}
