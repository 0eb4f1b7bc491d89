import type { AnswerGiver } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { noteAnswer } from "#app/domain/companies/note-answer.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findHolidays } from "./find-holidays.server.ts";

type Answer = {
  /** As it stood before the answer, with the clock that the answer ends. */
  application: { id: string; companyId: string; listingId: string; clockFrom: Day | null; answerBy: Day | null };
  givenBy: AnswerGiver;
  now: Date;
};

/**
 * Keeps how long somebody waited for the first answer; later ones change nothing. What others gave in the company's name
 * was never in time. Gives the id of what the company's record keeps, where it keeps something.
 */
export async function noteFirstAnswer(db: Db, { application, givenBy, now }: Answer) {
  const first = await db
    .updateTable("application")
    .set({ answered_at: now.toISOString() })
    .where("id", "=", application.id)
    .where("answered_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  const { companyId, listingId, clockFrom, answerBy } = application;
  if (!first || clockFrom === null || answerBy === null) return null;
  const answeredOn = dayOf(now);
  const workingDays = workingDaysBetween(clockFrom, answeredOn, await findHolidays(db, listingId));
  const inTime = givenBy === "employer" && answeredOn <= answerBy;
  return noteAnswer(db, { companyId, answeredOn, workingDays, inTime, givenBy });
}
