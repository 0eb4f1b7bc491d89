import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import type { Db } from "#db/connect.server.ts";
import { readEdition } from "#db/store-edition.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { rateLimits } from "#app/platform/http/rate-limits.server.ts";
import { tally } from "#app/platform/tally.ts";

const folders: string[] = [];

export function removeFolders() {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

type Overrides = Partial<Omit<AppContext, "now" | "db">> & {
  /** The clock stands still at this time; without it, it runs. */
  now?: Date | (() => Date);
  /** Multiplies every rate limit: 1 is what production has. */
  limitFactor?: number;
};

/** What a loader or action gets in production, with real files in a temporary folder and nobody listening to the log. */
export function testContext(
  db: Db,
  { now: clock = () => new Date(), limitFactor = 1000, ...overrides }: Overrides = {},
): AppContext {
  const now = typeof clock === "function" ? clock : () => clock;
  const config = overrides.config ?? readConfig({ APP_ORIGIN: testOrigin }, "test");
  return {
    db,
    edition: () => readEdition(db),
    config,
    now,
    log: pino({ level: "silent" }),
    files: encryptedFileStore(diskStore(temporaryFolder()), config.secretKey),
    diskTrouble: () => Promise.resolve(null),
    scan: null,
    limits: rateLimits(db, { secretKey: config.secretKey, now, factor: limitFactor }),
    visits: tally(),
    searches: tally(),
    client: "192.0.2.1",
    requestId: "00000000-0000-4000-8000-000000000000",
    ...overrides,
  };
}

export const testOrigin = "https://board.example";

export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "board-"));
  folders.push(folder);
  return folder;
}
