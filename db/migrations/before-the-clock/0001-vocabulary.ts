import type { Kysely } from "kysely";
import { belongsTo, createTable, flag, id, oneOf, references, required } from "../table.ts";

export async function up(db: Kysely<unknown>) {
  await createTable(db, "district")
    .addColumn("id", "text", id)
    .addColumn("country", "text", required)
    .addColumn("name", "text", required)
    .addColumn("name_de", "text", required)
    .addColumn("name_pl", "text", required)
    .addColumn("name_cs", "text", required)
    .addColumn("role", "text", required)
    .addCheckConstraint("district_country_code", oneOf("country", ["DE", "PL", "CZ"]))
    .addCheckConstraint("district_role_code", oneOf("role", ["core", "border", "context"]))
    .execute();

  await createTable(db, "place")
    .addColumn("id", "text", id)
    .addColumn("country", "text", required)
    .addColumn("name", "text", required)
    .addColumn("name_de", "text", required)
    .addColumn("name_pl", "text", required)
    .addColumn("name_cs", "text", required)
    .addColumn("name_hsb", "text")
    .addColumn("name_dsb", "text")
    .addColumn("district_id", "text", references("district.id"))
    .addColumn("latitude", "real", required)
    .addColumn("longitude", "real", required)
    .addColumn("population", "integer", required)
    .addColumn("origin", "text", (column) => column.notNull().defaultTo("board"))
    .addCheckConstraint("place_origin_code", oneOf("origin", ["board", "geonames"]))
    .addCheckConstraint("place_country_code", oneOf("country", ["DE", "PL", "CZ"]))
    .execute();
  await db.schema.createIndex("place_district_id_index").on("place").columns(["district_id"]).execute();

  await createTable(db, "place_name")
    .addColumn("place_id", "text", belongsTo("place.id"))
    .addColumn("folded", "text", required)
    .addPrimaryKeyConstraint("place_name_pk", ["place_id", "folded"])
    .execute();
  await db.schema.createIndex("place_name_folded_index").on("place_name").columns(["folded"]).execute();

  await createTable(db, "postal_code")
    .addColumn("country", "text", required)
    .addColumn("code", "text", required)
    .addColumn("place_id", "text", belongsTo("place.id"))
    .addColumn("origin", "text", (column) => column.notNull().defaultTo("board"))
    .addCheckConstraint("postal_code_origin_code", oneOf("origin", ["board", "geonames"]))
    .addPrimaryKeyConstraint("postal_code_pk", ["country", "code", "place_id"])
    .addCheckConstraint("postal_code_country_code", oneOf("country", ["DE", "PL", "CZ"]))
    .execute();
  await db.schema.createIndex("postal_code_code_index").on("postal_code").columns(["code"]).execute();

  await createTable(db, "crossing")
    .addColumn("id", "text", id)
    .addColumn("countries", "text", required)
    .addColumn("name_de", "text", required)
    .addColumn("name_pl", "text", required)
    .addColumn("name_cs", "text", required)
    .addColumn("latitude", "real", required)
    .addColumn("longitude", "real", required)
    .addColumn("road", "text", required)
    .addCheckConstraint("crossing_road_code", oneOf("road", ["motorway", "main", "minor", "path"]))
    .execute();

  await createTable(db, "occupation")
    .addColumn("id", "text", id)
    .addColumn("field", "text", required)
    .addColumn("name_de", "text", required)
    .addColumn("name_pl", "text", required)
    .addColumn("name_cs", "text", required)
    .addColumn("esco_uri", "text")
    .addColumn("isco08", "text")
    .addColumn("kldb2010", "text")
    .addColumn("training_type", "text")
    .addColumn("training_months", "integer")
    .addColumn("regulated", "integer")
    .addCheckConstraint("occupation_training_type_code", oneOf("training_type", ["dual", "school"]))
    .addCheckConstraint("occupation_regulated_flag", flag("regulated"))
    .execute();
  await db.schema.createIndex("occupation_field_index").on("occupation").columns(["field"]).execute();

  await createTable(db, "occupation_term")
    .addColumn("occupation_id", "text", belongsTo("occupation.id"))
    .addColumn("lang", "text", required)
    .addColumn("term", "text", required)
    .addColumn("folded", "text", required)
    .addColumn("origin", "text", (column) => column.notNull().defaultTo("board"))
    .addPrimaryKeyConstraint("occupation_term_pk", ["occupation_id", "lang", "folded", "origin"])
    .addCheckConstraint("occupation_term_origin_code", oneOf("origin", ["board", "esco", "office"]))
    .addCheckConstraint("occupation_term_lang_code", oneOf("lang", ["de", "pl", "cs"]))
    .execute();
  await db.schema.createIndex("occupation_term_folded_index").on("occupation_term").columns(["folded"]).execute();

  await createTable(db, "phrase")
    .addColumn("id", "text", id)
    .addColumn("section", "text", required)
    .addColumn("text_de", "text", required)
    .addColumn("text_pl", "text", required)
    .addColumn("text_cs", "text", required)
    .addCheckConstraint("phrase_section_code", oneOf("section", ["task", "requirement", "benefit"]))
    .execute();

  await createTable(db, "phrase_field")
    .addColumn("phrase_id", "text", belongsTo("phrase.id"))
    .addColumn("field", "text", required)
    .addPrimaryKeyConstraint("phrase_field_pk", ["phrase_id", "field"])
    .execute();

  await createTable(db, "phrase_kind")
    .addColumn("phrase_id", "text", belongsTo("phrase.id"))
    .addColumn("kind", "text", required)
    .addPrimaryKeyConstraint("phrase_kind_pk", ["phrase_id", "kind"])
    .execute();
}
