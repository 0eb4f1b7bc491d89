import { readConfig } from "#app/platform/config.server.ts";
import { UsageError } from "../usage-error.ts";

/** A machine that is being set up anew has no mail server yet: what only serving needs is not asked for. */
export function sqliteBoard(environment: NodeJS.ProcessEnv) {
  if (environment["DATABASE_URL"])
    throw new UsageError("Backups are of SQLite only. Back up what DATABASE_URL names with the means of its server.");
  const { dataDir, files: place } = readConfig(environment, "demo");
  return { dataDir, place };
}
