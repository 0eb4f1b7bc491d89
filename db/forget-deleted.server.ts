import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "./connect.server.ts";
import { dialectOf } from "./dialect-of.ts";

/**
 * What was deleted still stands in SQLite's write-ahead log until that is written back. Call it after erasing somebody's
 * data, outside a transaction.
 */
export async function forgetDeleted(db: Db) {
  if (dialectOf(db) !== "sqlite") return;
  for (let tries = 1; tries < mostTries && !(await truncateLog(db)); tries++) await pause(breath);
}

const breath = 250;
const mostTries = 20;

/** False while a backup still reads the log. SQLite would wait for it, and this process with it: so it is told not to. */
function truncateLog(db: Db) {
  return db.connection().execute(async (db) => {
    await sql`pragma busy_timeout = 0`.execute(db);
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      return rows[0]?.busy !== 1;
    } finally {
      await sql`pragma busy_timeout = 2000`.execute(db); // as db/connect.server.ts sets it
    }
  });
}
