import type { ApplicationStatus, DeclineReason } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { Decision } from "../application.ts";
import { changeStatus } from "../change-status.server.ts";
import { companyApplications } from "../employer-applications.server.ts";

type Letter = { applicationId: string; from: ApplicationStatus; text: string };

type Answers = {
  scope: CompanyScope;
  accountId: string;
  batchId: string;
  to: Decision;
  reason?: DeclineReason | undefined;
  letters: Letter[];
  origin: string;
  now: Date;
};

/**
 * Each letter is a transaction of its own: two hundred in one would keep every other writer waiting, and one that has
 * become impossible must not undo the rest. A form sent twice sends nothing twice: what its batch has answered is done.
 * Gives those who got no letter.
 */
export async function answerMany(db: Db, { letters, ...answers }: Answers) {
  const missed: string[] = [];
  for (const letter of letters) {
    const { ok } = await changeStatus(db, { ...answers.scope, ...answers, ...letter });
    if (!ok && !(await isDone(db, answers, letter))) missed.push(letter.applicationId);
  }
  return missed;
}

async function isDone(db: Db, { scope, batchId, to }: Omit<Answers, "letters">, { applicationId }: Letter) {
  const done = await companyApplications(db, scope)
    .innerJoin("held_answer", "held_answer.application_id", "application.id")
    .select("held_answer.id")
    .where("application.id", "=", applicationId)
    .where("held_answer.batch_id", "=", batchId)
    .where("held_answer.to_status", "=", to)
    .where("held_answer.taken_back_at", "is", null)
    .executeTakeFirst();
  return done !== undefined;
}
