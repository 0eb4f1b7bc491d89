import { type Kysely, sql } from "kysely";

/** 15, 16, …: what the server's own programs are named after. */
export async function serverMajor<Schema>(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int / 10000 as version
  `.execute(db);
  return Number(rows[0]?.version);
}
