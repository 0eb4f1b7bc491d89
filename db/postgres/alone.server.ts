import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { dialectOf } from "../dialect-of.ts";

/**
 * Does the work while no other process does what has the same name, and is the only one that holds a connection for it: the
 * lock ends with the connection, however that ends. Null if another process is at it. SQLite has one process.
 */
export function aloneOrNot<Result>(db: Db, name: string, work: () => Promise<Result>): Promise<Result | null> {
  if (dialectOf(db) === "sqlite") return work();
  return db.connection().execute(async (connection) => {
    const key = sql`hashtextextended(${name}, 0)`;
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${key}) as mine`.execute(connection);
    if (rows[0]?.mine !== true) return null;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection);
    }
  });
}

const breath = 200;

/** The same, waiting for as long as the others need. */
export async function alone(db: Db, name: string, work: () => Promise<unknown>) {
  const done = async () => {
    await work();
    return true;
  };
  while ((await aloneOrNot(db, name, done)) === null) await pause(breath);
}
