import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/** Nobody of the company has opened it yet. */
export function isUnopened({ not, exists, selectFrom }: ExpressionBuilder<Database, "application">) {
  return not(
    exists(
      selectFrom("application_event")
        .select("application_event.id")
        .whereRef("application_event.application_id", "=", "application.id")
        .where("application_event.event", "=", "opened"),
    ),
  );
}
