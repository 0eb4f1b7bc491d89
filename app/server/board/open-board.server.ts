import { alone } from "#db/postgres/alone.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { clamdScanner } from "#app/platform/files/clamd-scanner.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { watchedDisk } from "#app/platform/files/watched-disk.server.ts";
import { rateLimits } from "#app/platform/http/rate-limits.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { findCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { boardLog } from "#app/platform/logging/board-log.server.ts";
import { tally } from "#app/platform/tally.ts";
import { assertKey } from "../keys/assert-key.server.ts";
import { asUsageError } from "./as-usage-error.ts";
import { leaveOtherLangs } from "./leave-other-langs.server.ts";
import { openStore } from "./open-store.server.ts";

/** The standard output of a command is its report. */
const standardError = { write: (line: string) => void process.stderr.write(line) };

/** Opens the store, brings it to today's schema and vocabulary, and gives what everything else needs. */
export async function openBoard(config: Config, { claimed = false } = {}): Promise<JobContext> {
  const log = boardLog(config.mode === "demo" ? "warn" : "info", claimed ? undefined : standardError);
  const db = await openStore(config, { claimed, log });
  await assertKey(db, config.secretKey);
  const regionDir = config.board.region.dir;
  await asUsageError(alone(db, "load the vocabulary", () => loadVocabulary(db, { regionDir })));
  await leaveOtherLangs(db, config.board.langs);
  const now = () => new Date();
  return {
    db,
    config: { ...config, carriedKeys: await findCarriedKeys(db, config.secretKey) },
    now,
    log,
    files: encryptedFileStore(sealedStoreOf(config.files, { db, dataDir: config.dataDir }), config.secretKey),
    diskTrouble: watchedDisk(config.dataDir, log),
    scan: config.clamdAddress === "" ? null : clamdScanner(config.clamdAddress),
    limits: rateLimits(db, {
      secretKey: config.secretKey,
      now,
      factor: config.mode === "demo" ? 1000 : 1,
      shared: config.database !== null,
    }),
    visits: tally(),
    searches: tally(),
  };
}
