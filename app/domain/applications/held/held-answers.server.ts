import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";

/** What can still be taken back, the newest first. */
export function findHeldAnswers(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  return db
    .selectFrom("held_answer")
    .selectAll()
    .where("application_id", "=", applicationId)
    .where("taken_back_at", "is", null)
    .where("leaves_at", ">", now.toISOString())
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export async function isHeld(db: Db, asked: { applicationId: string; now: Date }) {
  return (await findHeldAnswers(db, asked)).length > 0;
}

/** Answers given in one go, as their company sees them; of one person the last. */
export async function findBatch(db: Db, { batchId, ...scope }: CompanyScope & { batchId: string }) {
  const rows = await companyApplications(db, scope)
    .innerJoin("held_answer", "held_answer.application_id", "application.id")
    .select([
      "held_answer.id",
      "held_answer.application_id as applicationId",
      "held_answer.to_status as to",
      "held_answer.leaves_at as leavesAt",
      "held_answer.taken_back_at as takenBackAt",
      "application.name",
      "application.number",
      "application.status",
    ])
    .where("held_answer.batch_id", "=", batchId)
    .orderBy("held_answer.id")
    .execute();
  return [...new Map(rows.map((row) => [row.applicationId, row])).values()];
}
