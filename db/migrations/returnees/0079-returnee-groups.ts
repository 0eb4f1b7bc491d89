import type { Kysely } from "kysely";
import { belongsTo, createTable, id, required } from "../table.ts";

/** What companies see of the profiles: never one, always at least five of whom the same is true. */
export async function up(db: Kysely<unknown>) {
  await createTable(db, "returnee_group")
    .addColumn("id", "text", id)
    .addColumn("facts", "text", (column) => column.notNull().unique())
    .addColumn("band", "integer", required)
    .addColumn("wishes", "text", required)
    .addColumn("shown_on", "text", required)
    .execute();
  await createTable(db, "returnee_group_member")
    .addColumn("group_id", "text", belongsTo("returnee_group.id"))
    .addColumn("profile_id", "text", (column) => belongsTo("returnee_profile.id")(column).unique())
    .addPrimaryKeyConstraint("returnee_group_member_pk", ["group_id", "profile_id"])
    .execute();
}
