import type { Kysely } from "kysely";
import { allowNull } from "./allow-null.ts";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "./table.ts";

/** What companies ask comes from a catalogue in three languages. What they asked in their own words stays as it is. */
export async function up(db: Kysely<unknown>) {
  await createCatalogue(db);

  await allowNull(db, "listing_question", "text");
  await allowNull(db, "listing_question", "lang");
  await addTranslations(db, "listing_question", "text");
  await db.schema.alterTable("listing_question").addColumn("catalogue_id", "text", references("question.id")).execute();
  await db.schema
    .createIndex("listing_question_catalogue_unique")
    .unique()
    .on("listing_question")
    .columns(["listing_id", "catalogue_id"])
    .execute();

  await allowNull(db, "application_answer", "question");
  await allowNull(db, "application_answer", "question_lang");
  await addTranslations(db, "application_answer", "question");
  await db.schema
    .alterTable("application_answer")
    .addColumn("catalogue_id", "text", references("question.id"))
    .execute();
  await db.schema
    .alterTable("application_answer")
    .addColumn("answer_kind", "text", (column) => column.notNull().defaultTo("text"))
    .execute();
}

async function createCatalogue(db: Kysely<unknown>) {
  await createTable(db, "question")
    .addColumn("id", "text", id)
    .addColumn("answer_kind", "text", required)
    .addColumn("unit", "text")
    .addColumn("position", "integer", required)
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addColumn("retired", "integer", required)
    .addCheckConstraint(
      "question_answer_kind_code",
      oneOf("answer_kind", ["yes_no", "choice", "number", "date", "text"]),
    )
    .addCheckConstraint("question_retired_flag", flag("retired"))
    .execute();

  await createTable(db, "question_field")
    .addColumn("question_id", "text", belongsTo("question.id"))
    .addColumn("field", "text", required)
    .addPrimaryKeyConstraint("question_field_pk", ["question_id", "field"])
    .execute();

  await createTable(db, "question_kind")
    .addColumn("question_id", "text", belongsTo("question.id"))
    .addColumn("kind", "text", required)
    .addPrimaryKeyConstraint("question_kind_pk", ["question_id", "kind"])
    .execute();

  await createTable(db, "question_option")
    .addColumn("question_id", "text", belongsTo("question.id"))
    .addColumn("code", "text", required)
    .addColumn("position", "integer", required)
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addColumn("retired", "integer", required)
    .addPrimaryKeyConstraint("question_option_pk", ["question_id", "code"])
    .addCheckConstraint("question_option_retired_flag", flag("retired"))
    .execute();
}

/** One column a language, empty where nobody translated. */
async function addTranslations(db: Kysely<unknown>, table: string, name: string) {
  for (const lang of ["de", "pl", "cs"]) {
    await db.schema.alterTable(table).addColumn(`${name}_${lang}`, "text").execute();
  }
}
