import type { Kysely } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** A company's logo, photos and the face of who is asked, each in several sizes and forms. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "company_picture")
    .addColumn("id", "text", id)
    .addColumn("company_id", "text", belongsTo("company.id"))
    .addColumn("kind", "text", required)
    .addColumn("position", "integer", required)
    .addColumn("submitted_by", "text", references("account.id"))
    .addColumn("submitted_at", "text", required)
    .addColumn("approved_at", "text")
    .addColumn("returned_at", "text")
    .addColumn("remark", "text")
    .addCheckConstraint("company_picture_kind_code", oneOf("kind", ["logo", "photo", "contact"]))
    .execute();
  for (const column of ["company_id", "submitted_by"] as const) {
    await db.schema.createIndex(`company_picture_${column}_index`).on("company_picture").column(column).execute();
  }

  await createTable(db, "company_picture_text")
    .addColumn("picture_id", "text", belongsTo("company_picture.id"))
    .addColumn("lang", "text", required)
    .addColumn("alt", "text", required)
    .addPrimaryKeyConstraint("company_picture_text_key", ["picture_id", "lang"])
    .addCheckConstraint("company_picture_text_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();

  await createTable(db, "company_picture_file")
    .addColumn("file_id", "text", id)
    .addColumn("picture_id", "text", belongsTo("company_picture.id"))
    .addColumn("format", "text", required)
    .addColumn("width", "integer", required)
    .addColumn("height", "integer", required)
    .addColumn("size", "integer", required)
    .addColumn("data_key", "text", required)
    .addCheckConstraint("company_picture_file_format_code", oneOf("format", ["avif", "webp", "jpeg"]))
    .execute();
  await db.schema
    .createIndex("company_picture_file_picture_id_index")
    .on("company_picture_file")
    .column("picture_id")
    .execute();
}
