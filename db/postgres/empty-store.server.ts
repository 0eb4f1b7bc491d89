import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { StoreRefused } from "../store-refused.ts";
import { ordinaryTables } from "./ordinary-tables.server.ts";

export async function refuseFilled(db: Db) {
  const there = await ordinaryTables(db);
  if (there.length > 0)
    throw new StoreRefused(
      `The database of DATABASE_URL is not empty (${there.slice(0, 3).join(", ")}). Nothing was changed. Take a new one.`,
    );
}

/** Of what was written into an empty one. */
export async function emptyStore(db: Db) {
  for (const table of await ordinaryTables(db)) await sql`drop table ${sql.table(table)} cascade`.execute(db);
}
