import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { closeUnanswered } from "./close-unanswered.server.ts";
import { findHolidaysByListing } from "./find-holidays.server.ts";
import { type ClockRow, findRunningClocks } from "./find-running-clocks.server.ts";
import { findSpans } from "./find-spans.server.ts";
import { type DueStep, mailDueSteps } from "./mail-due-steps.server.ts";
import { startForgottenClocks } from "./start-forgotten-clocks.server.ts";
import { dueStep, mayCloseFrom } from "./steps-of-clock.ts";

type Run = { config: OfficeSender; now: Date };

/**
 * Keeps the promise of an answer: reminds the company, tells the office, and at the end closes kindly. However often it
 * runs, and wherever a run was cut off, each step is taken once: what is done of a company and its mails are one
 * transaction.
 */
export async function runAnswerClock(db: Db, run: Run) {
  const today = dayOf(run.now);
  await startForgottenClocks(db, run);
  const spans = await findSpans(db);
  const clocks = await findRunningClocks(db);
  const holidays = await findHolidaysByListing(db, [...new Set(clocks.map(({ listingId }) => listingId))]);
  const due = clocks.flatMap((application): DueStep[] => {
    const { sent: before, told } = application;
    const place = { spans, isHoliday: holidays(application.listingId), today, sent: before, told };
    const step = dueStep(application, place);
    if (!step) return [];
    const sent = new Map([...before, [step, today] as const]);
    return [{ application, step, closesOn: mayCloseFrom(application, { ...place, sent }) }];
  });
  const byCompany = [...Map.groupBy(due, ({ application }) => application.companyId).values()];
  await eachAlone(byCompany, (steps) => inTransaction(db, (db) => takeSteps(db, steps, run)));
  return due.length;
}

async function takeSteps(db: Db, due: DueStep[], run: Run) {
  const taken: DueStep[] = [];
  for (const one of due) if (await takeStep(db, one, run)) taken.push(one);
  await mailDueSteps(db, taken, run);
}

/** False when it is no longer the company's turn, or another process took the step. */
async function takeStep(db: Db, { application, step, closesOn }: DueStep, { config, now }: Run) {
  if (!(await isStillWaiting(db, application))) return false;
  if (!(await claim(db, { application, step, closesOn, sentOn: dayOf(now) }))) return false;
  if (step === "closed")
    await closeUnanswered(db, {
      applicationId: application.id,
      silent: "company",
      by: "board",
      origin: config.origin,
      now,
    });
  return true;
}

async function isStillWaiting(db: Db, { id, clockFrom, answerBy }: ClockRow) {
  const row = await db
    .selectFrom("application")
    .select("id")
    .where("id", "=", id)
    .where("clock_from", "=", clockFrom)
    .where("answer_by", "=", answerBy)
    .executeTakeFirst();
  return row !== undefined;
}

async function claim(db: Db, { application, step, closesOn, sentOn }: DueStep & { sentOn: Day }) {
  const { id, clockFrom } = application;
  const claimed = await db
    .insertInto("application_reminder")
    .values({
      ...{ application_id: id, clock_from: clockFrom, step, sent_on: sentOn },
      closes_on: step === "announced" ? closesOn : null,
    })
    .onConflict((conflict) => conflict.columns(["application_id", "clock_from", "step"]).doNothing())
    .returning("application_id")
    .executeTakeFirst();
  return claimed !== undefined;
}
