import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { replaceCodes } from "./replace-codes.ts";
import { flag } from "./table.ts";

/** A language of one's own, a new address that waits for its mailbox, and sessions that can be named without their token. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("account")
    .addColumn("lang_chosen", "integer", (column) => column.notNull().defaultTo(0).check(flag("lang_chosen")))
    .execute();

  await replaceCodes(db, {
    table: "account_token",
    column: "purpose",
    constraint: "account_token_purpose_code",
    codes: ["invitation", "reset", "address"],
  });
  await db.schema.alterTable("account_token").addColumn("address", "text").execute();

  await db.schema
    .alterTable("session")
    .addColumn("public_id", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema
    .alterTable("session")
    .addColumn("device", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  const known = await sql<{ id: string }>`select id from session`.execute(db);
  for (const { id } of known.rows) {
    await sql`update session set public_id = ${randomUUID()} where id = ${id}`.execute(db);
  }
}
