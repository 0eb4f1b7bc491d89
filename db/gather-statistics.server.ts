import { sql } from "kysely";
import type { Db } from "./connect.server.ts";
import { dialectOf } from "./dialect-of.ts";

/**
 * For whoever has just put many rows in. PostgreSQL plans by what it knows of the tables, and looks at them by itself only a minute
 * later: until then the first questions took half a minute each.
 */
export async function gatherStatistics(db: Db): Promise<void> {
  if (dialectOf(db) === "postgres") await sql`analyze`.execute(db);
}
