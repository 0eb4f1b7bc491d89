import type { Db } from "#db/connect.server.ts";

/** What the office still has to decide on. */
export function findOpenAppeals(db: Db) {
  return db
    .selectFrom("ruling_appeal")
    .innerJoin("ruling", "ruling.id", "ruling_appeal.ruling_id")
    .innerJoin("company", "company.id", "ruling.company_id")
    .select(["ruling.number", "ruling.subject_name as subject", "ruling.kind", "ruling.report_id as reportId"])
    .select(["company.name as company", "ruling_appeal.filed_at as filedAt"])
    .where("ruling_appeal.decided_at", "is", null)
    .orderBy("ruling_appeal.filed_at")
    .execute();
}

/** Who reported these is still owed an answer. */
export async function findReportsInAppeal(db: Db): Promise<string[]> {
  return (await findOpenAppeals(db)).flatMap(({ kind, reportId }) =>
    kind === "report_declined" && reportId !== null ? [reportId] : [],
  );
}
