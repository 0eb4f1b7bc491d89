import { type Kysely, sql } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/**
 * Mails of a way home may grow denser as its day comes near, so the day on which somebody said "in a year" is kept. In
 * which fields they look stands in the search itself, as several.
 */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    ...{ table: "alert", column: "frequency", constraint: "alert_frequency_code" },
    codes: ["daily", "weekly", "growing"],
  });
  await db.schema.alterTable("alert").dropColumn("field").execute();
  await db.schema.alterTable("alert").addColumn("horizon_from", "text").execute();
  for (const column of ["matters", "reachable"])
    await db.schema
      .alterTable("alert")
      .addColumn(column, "text", (text) => text.notNull().defaultTo(""))
      .execute();
  await sql`update alert set horizon_from = substr(created_at, 1, 10) where home_district is not null`.execute(db);
}
