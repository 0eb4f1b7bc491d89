import { type Kysely, sql } from "kysely";
import { belongsTo, createTable, id, oneOf, references, required } from "../table.ts";

/** Whom of the association one can ask, by field and district. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "contact_person")
    .addColumn("id", "text", id)
    .addColumn("name", "text", required)
    .addColumn("email", "text", required)
    .addColumn("phone", "text")
    .addColumn("weekdays", "text")
    .addColumn("reachable_from", "text")
    .addColumn("reachable_until", "text")
    .addColumn("created_at", "text", required)
    .addColumn("updated_at", "text", required)
    .addCheckConstraint(
      "contact_person_hours",
      sql`case when weekdays is null then reachable_from is null and reachable_until is null else reachable_from is not null and reachable_until is not null and reachable_from < reachable_until end`,
    )
    .execute();
  await createTable(db, "contact_person_text")
    .addColumn("contact_id", "text", belongsTo("contact_person.id"))
    .addColumn("lang", "text", required)
    .addColumn("role", "text", required)
    .addPrimaryKeyConstraint("contact_person_text_pk", ["contact_id", "lang"])
    .addCheckConstraint("contact_person_text_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await createTable(db, "contact_person_language")
    .addColumn("contact_id", "text", belongsTo("contact_person.id"))
    .addColumn("lang", "text", required)
    .addPrimaryKeyConstraint("contact_person_language_pk", ["contact_id", "lang"])
    .addCheckConstraint("contact_person_language_code", oneOf("lang", ["de", "pl", "cs", "en", "hsb", "dsb"]))
    .execute();
  await createTable(db, "contact_person_field")
    .addColumn("contact_id", "text", belongsTo("contact_person.id"))
    .addColumn("field", "text", required)
    .addPrimaryKeyConstraint("contact_person_field_pk", ["contact_id", "field"])
    .execute();
  await createTable(db, "contact_person_district")
    .addColumn("contact_id", "text", belongsTo("contact_person.id"))
    .addColumn("district_id", "text", (column) => references("district.id")(required(column)))
    .addPrimaryKeyConstraint("contact_person_district_pk", ["contact_id", "district_id"])
    .execute();
  await db.schema
    .createIndex("contact_person_district_district_id_index")
    .on("contact_person_district")
    .column("district_id")
    .execute();
}
