import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { StoreRefused } from "../store-refused.ts";

/** There from the first moment of a restore to its last: with it, a database is no store yet. */
export const halfRestoredTable = "half_restored";

export async function refuseHalfRestored(db: Db) {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass(${halfRestoredTable}) is not null as there
  `.execute(db);
  if (rows[0]?.there === true)
    throw new StoreRefused(
      "A restore into the database of DATABASE_URL did not reach its end. Make a new database and restore again.",
    );
}
