import { readConfig } from "#app/platform/config.server.ts";

/** A machine that is being set up anew has no mail server yet: what only serving needs is not asked for. */
export function boardToKeep(environment: NodeJS.ProcessEnv) {
  const { dataDir, database, files: place } = readConfig(environment, "demo");
  return { dataDir, database, place };
}
