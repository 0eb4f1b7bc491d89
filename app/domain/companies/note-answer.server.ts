import type { AnswerGiver } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Day } from "#db/schema.ts";
import { markCompanyChanged } from "./mark-company-changed.server.ts";

type Answer = { companyId: string; answeredOn: Day; workingDays: number; inTime: boolean; givenBy: AnswerGiver };

/** Somebody who applied got the first answer. Write it in the transaction of the answer. */
export async function noteAnswer(db: Db, { companyId, answeredOn, workingDays, inTime, givenBy }: Answer) {
  const id = newId();
  await db
    .insertInto("company_answer")
    .values({
      id,
      company_id: companyId,
      answered_on: answeredOn,
      working_days: workingDays,
      in_time: inTime ? 1 : 0,
      given_by: givenBy,
    })
    .execute();
  await markCompanyChanged(db, companyId);
  return id;
}
