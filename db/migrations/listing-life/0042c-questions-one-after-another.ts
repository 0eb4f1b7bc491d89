import { type Kysely, sql } from "kysely";

/** A board that has listings already would ask about all the old ones in its first hour: their clock starts today. */
export async function up(db: Kysely<unknown>) {
  const published = await sql`select id from listing where status = 'published' limit 1`.execute(db);
  if (published.rows.length === 0) return;
  const set = await sql<{ value: string }>`select value from setting where key = 'upkeepSpans'`.execute(db);
  const spans = JSON.parse(set.rows[0]?.value ?? "{}") as object;
  const value = JSON.stringify({ ...spans, since: new Date().toISOString().slice(0, 10) });
  await sql`delete from setting where key = 'upkeepSpans'`.execute(db);
  await sql`insert into setting (key, value) values ('upkeepSpans', ${value})`.execute(db);
}
