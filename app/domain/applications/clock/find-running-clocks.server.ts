// A face of this room: other nouns may import it.

import { type ClockStep, clockSteps } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { titleColumns } from "#app/domain/listings/title.ts";

export type WaitingApplication = Awaited<ReturnType<typeof findWaiting>>[number];
export type ClockRow = WaitingApplication & {
  clockFrom: Day;
  answerBy: Day;
  sent: ReadonlyMap<ClockStep, Day>;
  /** From which day it may be closed, as the company was told. */
  told: Day | null;
};

/** Every application that waits for its company, longest first, with what the clock has already done about it. */
export async function findRunningClocks(db: Db, companyId?: string): Promise<ClockRow[]> {
  const rows = await findWaiting(db, companyId);
  const steps = await findSteps(db);
  return rows.flatMap(({ clockFrom, answerBy, ...row }) => {
    if (clockFrom === null || answerBy === null) return [];
    const sent = steps.get(row.id)?.filter((step) => step.clock_from === clockFrom) ?? [];
    const told = sent.find(({ step }) => step === "announced")?.closes_on ?? null;
    return [{ ...row, clockFrom, answerBy, told, sent: new Map(sent.map(({ step, sent_on }) => [step, sent_on])) }];
  });
}

function findWaiting(db: Db, companyId: string | undefined) {
  let waiting = db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("application.answer_by", "is not", null);
  if (companyId !== undefined) waiting = waiting.where("application.company_id", "=", companyId);
  return waiting
    .select([
      "application.id",
      "application.number",
      "application.status",
      "application.company_id as companyId",
      "application.listing_id as listingId",
      "application.clock_from as clockFrom",
      "application.answer_by as answerBy",
      "company.name as companyName",
      "company.contact_email as companyEmail",
      "company.suspended_at as suspendedAt",
      ...titleColumns,
    ])
    .orderBy("application.answer_by")
    .orderBy("application.id")
    .execute();
}

async function findSteps(db: Db) {
  const rows = await db
    .selectFrom("application_reminder")
    .innerJoin("application", "application.id", "application_reminder.application_id")
    .where("application.answer_by", "is not", null)
    .where("application_reminder.step", "in", clockSteps)
    .select([
      "application_reminder.application_id",
      "application_reminder.clock_from",
      "application_reminder.step",
      "application_reminder.sent_on",
      "application_reminder.closes_on",
    ])
    .$narrowType<{ step: ClockStep }>()
    .execute();
  return Map.groupBy(rows, ({ application_id }) => application_id);
}
