import type { AnswerGiver } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { noteAnswer } from "#app/domain/companies/note-answer.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findHolidays } from "./find-holidays.server.ts";
import type { RunningClock } from "./steps-of-clock.ts";

type Answer = { companyId: string; listingId: string; clock: RunningClock; givenBy: AnswerGiver; now: Date };

/** Keeps how long somebody waited for the first answer. What others gave in the company's name was never in time. */
export async function noteFirstAnswer(db: Db, { companyId, listingId, clock, givenBy, now }: Answer) {
  const answeredOn = dayOf(now);
  const workingDays = workingDaysBetween(clock.clockFrom, answeredOn, await findHolidays(db, listingId));
  const inTime = givenBy === "employer" && answeredOn <= clock.answerBy;
  await noteAnswer(db, { companyId, answeredOn, workingDays, inTime, givenBy });
}
