import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import { type AnswerRecord, answerRecord, answersCounted } from "./answer-record.ts";

/** How companies answer, computed from what they did; of all, or of some. Who never answered is left out. */
export async function findAnswerRecords(db: Db, companyIds?: readonly string[]): Promise<Map<string, AnswerRecord>> {
  if (companyIds?.length === 0) return new Map();
  let latest = db
    .selectFrom("company_answer")
    .select(["company_id", "working_days as workingDays", "in_time as inTime", "given_by as givenBy"])
    .select(sql<number>`row_number() over (partition by company_id order by answered_on desc, id desc)`.as("nth"));
  if (companyIds) latest = latest.where("company_id", "in", companyIds);
  const rows = await db
    .selectFrom(latest.as("latest"))
    .selectAll()
    .where("nth", "<=", answersCounted)
    .orderBy("nth")
    .execute();
  const byCompany = Map.groupBy(rows, (row) => row.company_id);
  return new Map(
    [...byCompany].map(([id, answers]) => [
      id,
      answerRecord(answers.map((row) => ({ ...row, inTime: row.inTime === 1 }))),
    ]),
  );
}

export const findAnswerRecord = rememberByRevision(async ({ db }, companyId: string): Promise<AnswerRecord> => {
  return (await findAnswerRecords(db, [companyId])).get(companyId) ?? answerRecord([]);
});
