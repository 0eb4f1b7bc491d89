import type { Db } from "#db/connect.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import type { Figures } from "./figures.ts";

/** Who wants to come home, as it stands now: whoever ends an alert is gone, so nobody can be counted afterwards. */
export async function countReturnees(db: Db, into: Figures) {
  const alerts = await db
    .selectFrom("alert")
    .select(["home_district as district", "criteria", "lang", "horizon_months as horizon"])
    .where("confirmed_at", "is not", null)
    .where("horizon_months", "is not", null)
    .execute();
  for (const { district, criteria, lang, horizon } of alerts) {
    const { field } = parseCriteria(new URLSearchParams(criteria));
    into.add("returnees", { district: [district], field, lang: [lang], horizon: [String(horizon)] });
  }
}
