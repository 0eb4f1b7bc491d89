import path from "node:path";
import type { Logger } from "pino";
import { connect, type Db } from "#db/connect.server.ts";
import { refuseHalfRestored } from "#db/keeping/half-restored.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { pendingMigrations } from "#db/pending-migrations.server.ts";
import { alone } from "#db/postgres/alone.server.ts";
import { checkPostgres } from "#db/postgres/check-postgres.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { UsageError } from "../usage-error.ts";
import { asUsageError } from "./as-usage-error.ts";
import { claimDataFolder } from "./claim-data-folder.server.ts";
import { closeDataFolder } from "./close-data-folder.server.ts";

type Options = {
  /** Serves, and may bring the store to today's schema; with SQLite it has claimed the folder. */
  claimed?: boolean;
  log?: Pick<Logger, "warn">;
};

/**
 * The store with today's schema, whatever key it is of: SQLite in the data folder, or the PostgreSQL of DATABASE_URL. Whoever runs
 * the board brings it there; a command beside an older board that still runs does not.
 */
export async function openStore(config: Pick<Config, "dataDir" | "database">, options: Options = {}): Promise<Db> {
  const { database, dataDir } = config;
  closeDataFolder(dataDir, { hasStore: !database });
  if (database) return openPostgres(database, options);
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  const { isNew, pending } = await knownMigrations(db);
  const leave = pending.length === 0 || isNew || options.claimed ? null : claimDataFolder(dataDir, { patience: 0 });
  await migrate(db);
  leave?.();
  return db;
}

async function knownMigrations(db: Db) {
  const found = await pendingMigrations(db);
  if (found.unknown.length > 0) throw new UsageError(tooNew(found.unknown));
  return found;
}

const tooNew = (unknown: string[]) =>
  `This store was made by a newer version of the board (${unknown.join(", ")}), and an older one could damage it. Nothing was\n` +
  "changed. Start the newer version again; or move the data folder away and restore a backup of before the update, which\n" +
  "loses what came since (docs/operations.md, Update).";

type Place = NonNullable<Config["database"]>;

async function openPostgres({ url, pool, timeout }: Place, { claimed = false, log }: Options) {
  await asUsageError(checkPostgres(url));
  /* As long as it takes: what visitors may wait for is no measure for a migration. */
  const slow = await connect(url, { size: 3, statementTimeout: 0 });
  try {
    await asUsageError(refuseHalfRestored(slow));
    await alone(slow, "bring up to date", async () => {
      const { isNew, pending } = await knownMigrations(slow);
      if (pending.length > 0 && !isNew && !claimed)
        throw new UsageError("This store is of an older version. Start the board of this version first (npm start).");
      await migrate(slow);
    });
  } finally {
    await slow.destroy();
  }
  const onError = (error: Error) => log?.warn({ err: error }, "a connection to PostgreSQL broke off");
  return connect(url, { size: pool, statementTimeout: timeout * 1000, onError });
}
