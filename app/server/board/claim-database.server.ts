import { checkPostgres } from "#db/postgres/check-postgres.server.ts";
import { bePresent, withoutBoards } from "#db/postgres/presence.server.ts";
import { asUsageError } from "./as-usage-error.ts";

/** For as long as a board runs. One that finds, after its connection broke off, that a command has changed the store meanwhile, ends. */
export function claimDatabase(url: string): Promise<() => Promise<void>> {
  return asUsageError(checkPostgres(url).then(() => bePresent(url, { onExcluded: end })));
}

/** For commands that change all of the store: while they are at it no board runs on it. */
export function claimDatabaseAlone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  return asUsageError(checkPostgres(url, { patience: 0 }).then(() => withoutBoards(url, work)));
}

/** Whoever started this process starts it again, and it then looks at the key anew. */
function end() {
  process.emitWarning(
    "A command has the database to itself: this process ends, so that it encrypts nothing with a former key.",
  );
  process.exit(1);
}
