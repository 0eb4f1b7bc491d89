import { sql } from "kysely";
import { connect } from "../connect.server.ts";

const suffix = "_test_restore";

/**
 * An empty database beside that of the board, on the same server, for as long as the work takes; one that a killed process has left
 * is replaced. Null where this user may make none.
 */
export async function inScratchDatabase<Result>(
  url: string,
  work: (url: string) => Promise<Result>,
): Promise<Result | null> {
  const db = await connect(url, { size: 1, statementTimeout: 0 });
  try {
    const { rows } = await sql<{ name: string; may: boolean }>`
      select current_database() as name, (select rolcreatedb or rolsuper from pg_roles where rolname = current_user) as may
    `.execute(db);
    if (!rows[0]?.may) return null;
    const name = `${rows[0].name.slice(0, 63 - suffix.length)}${suffix}`;
    const drop = () => sql`drop database if exists ${sql.id(name)} with (force)`.execute(db);
    await drop();
    await sql`create database ${sql.id(name)} template template0 encoding 'UTF8' locale 'C'`.execute(db);
    try {
      const scratch = new URL(url);
      scratch.pathname = `/${encodeURIComponent(name)}`;
      return await work(scratch.href);
    } finally {
      await drop();
    }
  } finally {
    await db.destroy();
  }
}
