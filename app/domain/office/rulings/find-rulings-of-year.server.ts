import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";

/** Of one year by the board's calendar, the latest first. */
export async function findRulingsOfYear(db: Db, year: number) {
  const rows = await db
    .selectFrom("ruling")
    .innerJoin("company", "company.id", "ruling.company_id")
    .leftJoin("ruling_appeal", "ruling_appeal.ruling_id", "ruling.id")
    .select(["ruling.number", "ruling.kind", "ruling.subject_name as subject", "ruling.ground"])
    .select(["ruling.decided_at as decidedAt", "company.name as company"])
    .select(["ruling_appeal.filed_at as filedAt", "ruling_appeal.outcome"])
    .where("ruling.decided_at", ">=", `${year - 1}-12-31`)
    .where("ruling.decided_at", "<", `${year + 1}-01-02`)
    .orderBy("ruling.decided_at", "desc")
    .orderBy("ruling.id", "desc")
    .execute();
  return rows.filter(({ decidedAt }) => dayOf(new Date(decidedAt)).startsWith(`${year}-`));
}
