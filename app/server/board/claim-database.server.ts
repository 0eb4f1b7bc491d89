import { checkPostgres } from "#db/postgres/check-postgres.server.ts";
import { bePresent, withoutBoards } from "#db/postgres/presence.server.ts";
import { StoreRefused } from "#db/store-refused.ts";
import { UsageError } from "../usage-error.ts";

/** For as long as a board runs. One that finds, after its connection broke off, that a command has changed the store meanwhile, ends. */
export function claimDatabase(url: string): Promise<() => Promise<void>> {
  return inPlainWords(async () => {
    await checkPostgres(url);
    return bePresent(url, { onExcluded: end });
  });
}

/** For commands that change all of the store: while they are at it no board runs on it. */
export function claimDatabaseAlone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  return inPlainWords(async () => {
    await checkPostgres(url, { patience: 0 });
    return withoutBoards(url, work);
  });
}

/** Whoever started this process starts it again, and it then looks at the key anew. */
function end() {
  process.emitWarning(
    "A command has the database to itself: this process ends, so that it encrypts nothing with a former key.",
  );
  process.exit(1);
}

async function inPlainWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreRefused ? new UsageError(error.message) : error;
  }
}
