import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "./connect.server.ts";
import { dialectOf } from "./dialect-of.ts";
import { mayTryAgain } from "./postgres/outcome.ts";

/**
 * Joins the transaction already running, or starts one. Inside, the shadowed `db` is the only one in reach, and the work is
 * nothing but SQL: what collides with another transaction of PostgreSQL is done again from its beginning.
 */
export function inTransaction<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  if (db.isTransaction) return work(db);
  if (dialectOf(db) === "sqlite") return db.transaction().execute(work);
  return untilNothingCollides(() => db.transaction().setIsolationLevel("serializable").execute(work));
}

const mostTries = 15;
const longestPause = 400;

/** Of transactions that collide one always gets through; the others come back at different moments. */
async function untilNothingCollides<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries || !mayTryAgain(error)) throw error;
      await pause(Math.random() * Math.min(longestPause, 5 * 2 ** tries));
    }
  }
}
