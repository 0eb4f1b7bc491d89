import path from "node:path";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { clamdScanner } from "#app/platform/files/clamd-scanner.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { rateLimits } from "#app/platform/http/rate-limits.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { boardLog } from "#app/platform/logging/board-log.server.ts";
import { tally } from "#app/platform/tally.ts";
import { closeDataFolder } from "./close-data-folder.server.ts";

/** Opens the store, brings it to today's schema and vocabulary, and gives what everything else needs. */
export async function openBoard(config: Config): Promise<JobContext> {
  closeDataFolder(config.dataDir);
  const db = await connect(`file:${path.join(config.dataDir, "board.db")}`);
  await migrate(db);
  await loadVocabulary(db);
  const now = () => new Date();
  return {
    db,
    config,
    now,
    log: boardLog(config.mode === "demo" ? "warn" : "info"),
    files: encryptedFileStore(sealedStoreOf(config.files, { db, dataDir: config.dataDir }), config.secretKey),
    scan: config.clamdAddress === "" ? null : clamdScanner(config.clamdAddress),
    limits: rateLimits(db, { secretKey: config.secretKey, now, factor: config.mode === "demo" ? 1000 : 1 }),
    visits: tally(),
  };
}
