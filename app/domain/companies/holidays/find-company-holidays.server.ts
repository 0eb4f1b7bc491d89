import type { Db } from "#db/connect.server.ts";
import { prepared } from "#db/prepared.server.ts";
import type { Day } from "#db/schema.ts";

/** Those that are not over on a day, the next first. */
export function findCompanyHolidays(db: Db, { companyId, since }: { companyId: string; since: Day }) {
  return readHolidays(db, { company: companyId, since });
}

const readHolidays = prepared(["company", "since"], (db, value) =>
  db
    .selectFrom("company_holiday")
    .select(["id", "from_day as from", "until_day as until"])
    .where("company_id", "=", value("company"))
    .where("until_day", ">=", value("since"))
    .orderBy("from_day"),
);
