import { type Kysely, sql } from "kysely";
import { replaceCodes } from "./replace-codes.ts";
import { oneOf, references } from "./table.ts";

/** What was told to people becomes a thread that they can answer in, and it can be their turn. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable("application").addColumn("seeker_from", "text").execute();
  await db.schema.alterTable("application").addColumn("answered_at", "text").execute();
  await db.schema
    .alterTable("application")
    .addColumn("silent_side", "text", (column) => column.check(oneOf("silent_side", ["company", "seeker"])))
    .execute();
  await sql`update application set silent_side = 'company' where status = 'closed'`.execute(db);
  await sql`
    update application set answered_at = status_at
    where status not in ('received', 'in_review', 'withdrawn')`.execute(db);
  await db.schema.createIndex("application_seeker_from_index").on("application").columns(["seeker_from"]).execute();

  await addMessageColumns(db);
  await db.schema
    .alterTable("application_document")
    .addColumn("message_id", "text", references("application_message.id"))
    .execute();
  await db.schema
    .createIndex("application_document_message_id_index")
    .on("application_document")
    .columns(["message_id"])
    .execute();

  await replaceCodes(db, {
    table: "application_reminder",
    column: "step",
    constraint: "application_reminder_step_code",
    codes: ["half", "soon", "today", "late", "escalated", "announced", "closed", "seeker_reminded", "seeker_closed"],
  });
}

/** Only companies wrote so far, and the board where it closed in their name. */
async function addMessageColumns(db: Kysely<unknown>) {
  const authors = ["seeker", "employer", "office", "system"];
  await db.schema
    .alterTable("application_message")
    .addColumn("author", "text", (column) => column.notNull().defaultTo("employer").check(oneOf("author", authors)))
    .execute();
  await sql`update application_message set author = 'system' where account_id is null`.execute(db);
  await db.schema.alterTable("application_message").addColumn("leaves_at", "text").execute();
  await db.schema.alterTable("application_message").addColumn("read_at", "text").execute();
  await sql`update application_message set read_at = at`.execute(db);
  await db.schema.alterTable("application_message").addColumn("form_key", "text").execute();
  await db.schema
    .createIndex("application_message_form_key_index")
    .unique()
    .on("application_message")
    .columns(["application_id", "form_key"])
    .execute();
}
