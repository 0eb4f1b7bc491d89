import type { Db } from "#db/connect.server.ts";

/** Keys with whoever they stand for: `role` is null where that is no admin of the company any more. */
export function keysWithOwner(db: Db) {
  return db
    .selectFrom("api_key")
    .innerJoin("company", "company.id", "api_key.company_id")
    .innerJoin("account", "account.id", "api_key.account_id")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.account_id", "=", "api_key.account_id")
        .onRef("membership.company_id", "=", "api_key.company_id")
        .on("membership.role", "=", "admin")
        .on("membership.waits", "=", 0),
    )
    .selectAll("api_key")
    .select([
      "account.name as owner",
      "account.lang",
      "account.disabled_at",
      "membership.role",
      "company.suspended_at",
    ]);
}
