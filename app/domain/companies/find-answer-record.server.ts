import { rememberByRevision } from "#db/remember.server.ts";
import { type AnswerRecord, answerRecord, answersCounted } from "./answer-record.ts";

/** How a company answers, computed from what it did. */
export const findAnswerRecord = rememberByRevision(async ({ db }, companyId: string): Promise<AnswerRecord> => {
  const answers = await db
    .selectFrom("company_answer")
    .select(["working_days as workingDays", "in_time as inTime", "given_by as givenBy"])
    .where("company_id", "=", companyId)
    .orderBy("answered_on", "desc")
    .orderBy("id", "desc")
    .limit(answersCounted)
    .execute();
  return answerRecord(answers.map((row) => ({ ...row, inTime: row.inTime === 1 })));
});
