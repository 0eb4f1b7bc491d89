import { searchEngine } from "#app/domain/search/index/search-engine.server.ts";
import { searchKeeper } from "#app/domain/search/keeping/search-keeper.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { programDigest } from "#app/platform/program-digest.server.ts";

/**
 * The search is ready then. Gives what writes it down for the next start. Several processes on one PostgreSQL have no folder
 * that is sure to be theirs again, and read all.
 */
export async function beginSearch({ db, config, log }: JobContext): Promise<() => Promise<void>> {
  const program = programDigest();
  if (config.database || program === null) {
    await searchEngine(db);
    return async () => undefined;
  }
  const keeper = searchKeeper(db, { folder: config.dataDir, program });
  const keep = () =>
    keeper.keep().catch((error: unknown) => log.warn({ err: error }, "the search could not be written down"));
  if (!(await keeper.begin())) await keep();
  return keep;
}
