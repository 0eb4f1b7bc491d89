import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import { ConfigError, readConfig } from "./platform/config.server.ts";
import { KeepingError } from "./platform/keeping/keeping-error.ts";
import { addOperator } from "./server/add-operator.server.ts";
import { claimDataFolder } from "./server/claim-data-folder.server.ts";
import { runBackup, runRestore, runVerify } from "./server/keep-board.server.ts";
import { openBoard } from "./server/open-board.server.ts";
import { resetSecondFactor } from "./server/reset-second-factor.server.ts";
import { runDemo } from "./server/run-demo.server.ts";
import { runImportEsco } from "./server/run-import-esco.server.ts";
import { runImportPlaces } from "./server/run-import-places.server.ts";
import { runImportRates } from "./server/run-import-rates.server.ts";
import { runSite } from "./server/run-site.server.ts";
import { asBuilt, type Serving } from "./server/serving.server.ts";
import { usage, UsageError } from "./server/usage.ts";

/** The process: does what its first word says. */
export async function start(build: ServerBuild, words: string[], serving = asBuilt(build)) {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await obey(serving, words);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UsageError || error instanceof KeepingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function obey(serving: Serving, words: string[]) {
  const { command, listings, dryRun, keep } = readCommand(words);
  switch (command) {
    case "":
    case "serve":
      return serve(serving);
    case "demo":
      return runDemo(serving, listings);
  }
  const [, what, folder] = /^office import-(esco|places) (.+)$/.exec(command) ?? [];
  if (folder !== undefined) return (what === "esco" ? runImportEsco : runImportPlaces)(folder, { dryRun });
  const [, rates] = /^office import-rates (.+)$/.exec(command) ?? [];
  if (rates !== undefined) return runImportRates(rates);
  const [, backup] = /^office backup (.+)$/.exec(command) ?? [];
  if (backup !== undefined) return runBackup(backup, { keep });
  const [, done, kept] = /^office (verify|restore) (.+)$/.exec(command) ?? [];
  if (kept !== undefined) return (done === "verify" ? runVerify : runRestore)(kept);
  const [, deed, email] = /^office (create-operator|reset-second-factor) (\S+)$/.exec(command) ?? [];
  if (email === undefined) throw new UsageError(usage);
  return deed === "create-operator" ? addOperator(email) : resetSecondFactor(email);
}

async function serve(serving: Serving) {
  const config = readConfig(process.env, "production");
  const leaveFolder = claimDataFolder(config.dataDir);
  const board = await openBoard(config);
  if (!config.backup) board.log.warn("BACKUP_DIR is not set: this board backs up nothing by itself");
  await runSite(serving, board, leaveFolder);
}

function readCommand(words: string[]) {
  const { values, positionals } = readWords(words);
  const listings = values.listings === undefined ? undefined : Number(values.listings);
  if (listings !== undefined && !(Number.isInteger(listings) && listings >= 0 && listings <= 200_000)) {
    throw new UsageError("--listings wants a whole number up to 200000.");
  }
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  if (keep !== undefined && !(Number.isInteger(keep) && keep >= 1 && keep <= 10_000)) {
    throw new UsageError("--keep wants a whole number from 1.");
  }
  return { command: positionals.join(" "), listings, dryRun: values["dry-run"] ?? false, keep };
}

function readWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { listings: { type: "string" }, "dry-run": { type: "boolean" }, keep: { type: "string" } },
    });
  } catch {
    throw new UsageError(usage);
  }
}
