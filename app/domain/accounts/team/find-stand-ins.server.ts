// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { StandIn } from "./present-for.ts";

/** The deputies of a company's people on a day, as far as they can sign in. */
export function findStandIns(db: Db, { companyId, today }: { companyId: string; today: Day }): Promise<StandIn[]> {
  return db
    .selectFrom("deputy")
    .innerJoin("account", "account.id", "deputy.deputy_id")
    .select(["deputy.account_id as accountId", "deputy.deputy_id as deputyId"])
    .where("deputy.company_id", "=", companyId)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .where("deputy.from_day", "<=", today)
    .where("deputy.until_day", ">=", today)
    .orderBy("deputy.id")
    .execute();
}
