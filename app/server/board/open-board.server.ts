import path from "node:path";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { pendingMigrations } from "#db/pending-migrations.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { clamdScanner } from "#app/platform/files/clamd-scanner.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { isDiskFull } from "#app/platform/files/is-disk-full.server.ts";
import { sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { rateLimits } from "#app/platform/http/rate-limits.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { findCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { boardLog } from "#app/platform/logging/board-log.server.ts";
import { tally } from "#app/platform/tally.ts";
import { assertKey } from "../keys/assert-key.server.ts";
import { UsageError } from "../usage-error.ts";
import { claimDataFolder } from "./claim-data-folder.server.ts";
import { closeDataFolder } from "./close-data-folder.server.ts";

/**
 * The store with today's schema, whatever key it is of. Whoever runs the board alone, and has claimed its folder, brings it there;
 * a command beside an older board that still runs does not.
 */
export async function openStore({ dataDir }: Config, { claimed = false } = {}) {
  closeDataFolder(dataDir);
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  const { isNew, pending, unknown } = await pendingMigrations(db);
  if (unknown.length > 0) throw new UsageError(tooNew(unknown));
  const leave = pending.length === 0 || isNew || claimed ? null : claimDataFolder(dataDir, { patience: 0 });
  await migrate(db);
  leave?.();
  return db;
}

const tooNew = (unknown: string[]) =>
  `This store was made by a newer version of the board (${unknown.join(", ")}), and an older one could damage it. Nothing was\n` +
  "changed. Start the newer version again; or move the data folder away and restore a backup of before the update, which\n" +
  "loses what came since (docs/operations.md, Update).";

/** Opens the store, brings it to today's schema and vocabulary, and gives what everything else needs. */
export async function openBoard(config: Config, options: { claimed?: boolean } = {}): Promise<JobContext> {
  const db = await openStore(config, options);
  await assertKey(db, config.secretKey);
  await loadVocabulary(db);
  const now = () => new Date();
  return {
    db,
    config: { ...config, carriedKeys: await findCarriedKeys(db, config.secretKey) },
    now,
    log: boardLog(config.mode === "demo" ? "warn" : "info"),
    files: encryptedFileStore(sealedStoreOf(config.files, { db, dataDir: config.dataDir }), config.secretKey),
    isDiskFull: () => isDiskFull(config.dataDir),
    scan: config.clamdAddress === "" ? null : clamdScanner(config.clamdAddress),
    limits: rateLimits(db, { secretKey: config.secretKey, now, factor: config.mode === "demo" ? 1000 : 1 }),
    visits: tally(),
  };
}
