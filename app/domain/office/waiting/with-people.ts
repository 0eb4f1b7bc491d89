import type { ExpressionBuilder } from "kysely";
import type { Database } from "#db/schema.ts";

/** Whether anybody can sign in for a company. */
export function withPeople({ exists, selectFrom }: ExpressionBuilder<Database, "company">) {
  return exists(
    selectFrom("membership")
      .innerJoin("account", "account.id", "membership.account_id")
      .select("account.id")
      .whereRef("membership.company_id", "=", "company.id")
      .where("membership.waits", "=", 0)
      .where("account.password_hash", "is not", null),
  );
}
