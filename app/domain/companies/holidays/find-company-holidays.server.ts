// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";

/** Those that are not over on a day, the next first. */
export function findCompanyHolidays(db: Db, { companyId, since }: { companyId: string; since: Day }) {
  return db
    .selectFrom("company_holiday")
    .select(["id", "from_day as from", "until_day as until"])
    .where("company_id", "=", companyId)
    .where("until_day", ">=", since)
    .orderBy("from_day")
    .execute();
}
