import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { isFinal } from "../application.ts";
import { noteFirstAnswer } from "./note-first-answer.server.ts";
import { startAnswerClock } from "./start-answer-clock.server.ts";
import type { RunningClock } from "./steps-of-clock.ts";

type Turn = { applicationId: string; now: Date };

/**
 * The company has asked for something: its clock stops, and the days of the seeker count from its last question. Whoever
 * asks for the first time has answered: `companyAnswerId` is what the company's record then keeps of it. Null when nothing is
 * open any more.
 */
export function giveTurnToSeeker(
  db: Db,
  { applicationId, now }: Turn,
): Promise<{ companyAnswerId: string | null } | null> {
  return inTransaction(db, async (db) => {
    const application = await findOpen(db, applicationId);
    if (!application) return null;
    const companyAnswerId = await noteFirstAnswer(db, { application, givenBy: "employer", now });
    await db
      .updateTable("application")
      .set({ seeker_from: dayOf(now), clock_from: null, answer_by: null })
      .where("id", "=", applicationId)
      .execute();
    return { companyAnswerId };
  });
}

/**
 * The seeker has acted: a fresh clock of the listing's promise starts. One that runs already goes on: who writes meanwhile
 * gives the company neither more time nor less. Null when nothing is open any more.
 */
export function giveTurnToCompany(db: Db, { applicationId, now }: Turn): Promise<RunningClock | null> {
  return inTransaction(db, async (db) => {
    const application = await findOpen(db, applicationId);
    if (!application) return null;
    const { listingId, answerDays: workingDays, clockFrom, answerBy } = application;
    if (clockFrom !== null && answerBy !== null) return { clockFrom, answerBy };
    const fresh = await startAnswerClock(db, { listingId, workingDays, now });
    await db
      .updateTable("application")
      .set({ seeker_from: null, clock_from: fresh.clockFrom, answer_by: fresh.answerBy })
      .where("id", "=", applicationId)
      .execute();
    return fresh;
  });
}

/** Both have acted and wait for a day that they agreed on: no clock runs, and nobody is reminded. */
export async function restTurn(db: Db, { applicationId }: { applicationId: string }) {
  await db
    .updateTable("application")
    .set({ seeker_from: null, clock_from: null, answer_by: null })
    .where("id", "=", applicationId)
    .execute();
}

/** Locked, as whose turn it is depends on what the other side does at the same moment. */
async function findOpen(db: Db, applicationId: string) {
  const application = await db
    .selectFrom("application")
    .select([
      "id",
      "status",
      "company_id as companyId",
      "listing_id as listingId",
      "clock_from as clockFrom",
      "answer_by as answerBy",
    ])
    .where("id", "=", applicationId)
    .$call(lockedIn(db))
    .executeTakeFirst();
  if (!application || isFinal(application.status)) return null;
  const { answerDays } = await db
    .selectFrom("listing")
    .select("answer_days as answerDays")
    .where("id", "=", application.listingId)
    .executeTakeFirstOrThrow();
  return { ...application, answerDays };
}
