import { type Kysely, sql } from "kysely";

/** Who comes along looks for work in the same alert: it is another one than the same search alone. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("alert")
    .addColumn("partner_criteria", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  for (const { name, of } of [
    { name: "alert_search_unique", of: sql`home_district is null` },
    { name: "alert_return_unique", of: sql`home_district is not null` },
  ]) {
    await db.schema.dropIndex(name).execute();
    await db.schema
      .createIndex(name)
      .unique()
      .on("alert")
      .columns(["email", "criteria", "partner_criteria"])
      .where(sql<boolean>`${of}`)
      .execute();
  }
}
