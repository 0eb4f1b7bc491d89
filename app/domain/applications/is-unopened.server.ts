import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/** Nobody of the company has opened it yet. */
export function isUnopened({ not, exists, selectFrom }: ExpressionBuilder<Database, "application">) {
  return not(
    exists(
      selectFrom("application_history")
        .select("application_history.id")
        .whereRef("application_history.application_id", "=", "application.id")
        .where("application_history.event", "=", "opened"),
    ),
  );
}
