import type { Kysely } from "kysely";

/** Where a place goes, the store looks for what refers to it: without these, through whole tables for each place. */
export async function up(db: Kysely<unknown>) {
  await db.schema.createIndex("postal_code_place_id_index").on("postal_code").columns(["place_id"]).execute();
  await db.schema.createIndex("company_place_id_index").on("company").columns(["place_id"]).execute();
  await db.schema.createIndex("listing_place_place_id_index").on("listing_place").columns(["place_id"]).execute();
  await db.schema.createIndex("listing_school_place_id_index").on("listing").columns(["school_place_id"]).execute();
}
