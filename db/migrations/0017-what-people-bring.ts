import type { Kysely } from "kysely";
import { allowNull } from "./allow-null.ts";
import { createTable, id, oneOf, required } from "./table.ts";

/** What a person brings is ticked. German need no longer be said where the listing does not ask for it. */
export async function up(db: Kysely<unknown>) {
  await allowNull(db, "application", "german_level");

  await createTable(db, "application_brought")
    .addColumn("id", "text", id)
    .addColumn("application_id", "text", (column) => column.references("application.id").onDelete("cascade"))
    .addColumn("draft_id", "text", (column) => column.references("application_draft.id").onDelete("cascade"))
    .addColumn("topic", "text", required)
    .addColumn("subject", "text", required)
    .addColumn("answer", "text", required)
    .addUniqueConstraint("application_brought_application_unique", ["application_id", "topic", "subject"])
    .addUniqueConstraint("application_brought_draft_unique", ["draft_id", "topic", "subject"])
    .addCheckConstraint(
      "application_brought_topic_code",
      oneOf("topic", [
        "requirement",
        "experience",
        "certificate",
        "language",
        "school",
        "start",
        "shift",
        "way",
        "trial_day",
      ]),
    )
    .execute();
}
