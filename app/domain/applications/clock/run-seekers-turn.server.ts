import { type SeekerStep, seekerSteps } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Day } from "#db/schema.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { applicationColumns } from "../application-columns.ts";
import { mailReminded, newStatusLink } from "../mail-to-seeker.server.ts";
import { closeUnanswered } from "./close-unanswered.server.ts";
import { findSpans } from "./find-spans.server.ts";
import { closesSeekersTurnOn, dueSeekerStep } from "./seeker-steps.ts";

type Run = { config: { origin: string }; now: Date };

/**
 * Reminds people whom a company has asked something, and ends kindly what they leave open. Repeatable: a step, its mails
 * and what it changes are one transaction. While a company is barred nobody is asked to write to it, nor who has agreed to
 * come.
 */
export async function runSeekersTurn(db: Db, run: Run) {
  const today = dayOf(run.now);
  const spans = await findSpans(db);
  const due = (await findTurns(db)).flatMap((turn) => {
    const step = dueSeekerStep(turn, { spans, today });
    return step ? [{ ...turn, step, closesOn: closesSeekersTurnOn(turn, { spans, today }) }] : [];
  });
  await eachAlone(due, (turn) => inTransaction(db, (db) => takeStep(db, turn, run)));
  return due.length;
}

async function findTurns(db: Db) {
  const rows = await turns(db).select(["application.id", "application.seeker_from as seekerFrom"]).execute();
  const steps = await turns(db)
    .innerJoin("application_reminder", (join) =>
      join
        .onRef("application_reminder.application_id", "=", "application.id")
        .onRef("application_reminder.clock_from", "=", "application.seeker_from"),
    )
    .where("application_reminder.step", "in", seekerSteps)
    .select(["application.id", "application_reminder.step", "application_reminder.sent_on as sentOn"])
    .select("application_reminder.closes_on as closesOn")
    .$narrowType<{ step: SeekerStep }>()
    .execute();
  const stepsOf = Map.groupBy(steps, ({ id }) => id);
  return rows.flatMap(({ id, seekerFrom }) => {
    const taken = stepsOf.get(id) ?? [];
    const sent = new Map(taken.map(({ step, sentOn }) => [step, sentOn]));
    const told = taken.find(({ step }) => step === "seeker_reminded")?.closesOn ?? null;
    return seekerFrom === null ? [] : [{ id, seekerFrom, sent, told }];
  });
}

function turns(db: Db) {
  return db
    .selectFrom("application")
    .innerJoin("company", "company.id", "application.company_id")
    .where("company.suspended_at", "is", null)
    .where("application.seeker_from", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("appointment")
            .select("appointment.id")
            .whereRef("appointment.application_id", "=", "application.id")
            .where("appointment.state", "=", "agreed"),
        ),
      ),
    );
}

type Due = { id: string; seekerFrom: Day; step: SeekerStep; closesOn: Day };

async function takeStep(db: Db, { id, seekerFrom, step, closesOn }: Due, { config: { origin }, now }: Run) {
  if (!(await isStillTheirs(db, { id, seekerFrom }))) return;
  if (!(await claim(db, { id, seekerFrom, step, closesOn, on: dayOf(now) }))) return;
  if (step === "seeker_closed") {
    await closeUnanswered(db, { applicationId: id, silent: "seeker", by: "board", origin, now });
    return;
  }
  const application = await findApplication(db, id);
  const { lang, number, email } = application;
  const link = await newStatusLink(db, { applicationId: id, lang, origin, now });
  const lastDay = daysAfter(closesOn, -1);
  await mailReminded(db, { to: email, lang, number, listing: application, link, lastDay, now });
}

/** Locked: an answer that arrives at the same moment comes before or after the step, never in between. */
async function isStillTheirs(db: Db, { id, seekerFrom }: { id: string; seekerFrom: Day }) {
  const row = await db
    .selectFrom("application")
    .select("id")
    .where("id", "=", id)
    .where("seeker_from", "=", seekerFrom)
    .$call(lockedIn(db))
    .executeTakeFirst();
  return row !== undefined;
}

async function claim(db: Db, { id, seekerFrom, step, closesOn, on }: Due & { on: Day }) {
  const claimed = await db
    .insertInto("application_reminder")
    .values({
      ...{ application_id: id, clock_from: seekerFrom, step, sent_on: on },
      closes_on: step === "seeker_reminded" ? closesOn : null,
    })
    .onConflict((conflict) => conflict.columns(["application_id", "clock_from", "step"]).doNothing())
    .returning("application_id")
    .executeTakeFirst();
  return claimed !== undefined;
}

function findApplication(db: Db, id: string) {
  return db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(applicationColumns)
    .where("application.id", "=", id)
    .executeTakeFirstOrThrow();
}
