import type { Db } from "#db/connect.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { findHolidaysByListing } from "#app/domain/applications/clock/find-holidays.server.ts";
import { workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { callbackKeptDays, closesAfter, waitsForCall } from "./callback.ts";
import { type CallbackSender, mailCalled, mailCaller } from "./mail-callback.server.ts";
import { readCallback } from "./read-callback.server.ts";

type Run = { config: CallbackSender; now: Date };

/**
 * Keeps the promise of a call: reminds the company on the last day, and closes kindly when nothing happens after that. However
 * often it runs, each step is taken once.
 */
export async function runCallbacks(db: Db, { config, now }: Run) {
  const today = dayOf(now);
  const due = await db
    .selectFrom("callback")
    .select(["id", "listing_id as listingId", "answer_by as answerBy", "reminded_at as remindedAt"])
    .where("state", "in", ["asked", "unreached"])
    .where("answer_by", "<=", today)
    .execute();
  const holidays = await findHolidaysByListing(db, [...new Set(due.map(({ listingId }) => listingId))]);
  await eachAlone(due, ({ id, listingId, answerBy, remindedAt }) => {
    if (remindedAt === null) return remind(db, id, { config, now });
    const reminded = dayOf(new Date(remindedAt));
    const from = reminded > answerBy ? reminded : answerBy;
    const closes = workingDaysAfter(from, closesAfter, holidays(listingId)) < today;
    return closes ? close(db, id, { config, now }) : Promise.resolve();
  });
}

function remind(db: Db, id: string, { config, now }: Run) {
  return writingInTurn(db, "callback", async (db) => {
    const row = await readCallback(db, { column: "id", id });
    if (!row || !waitsForCall(row.state) || row.answerBy > dayOf(now)) return;
    const first = await db
      .updateTable("callback")
      .set({ reminded_at: now.toISOString() })
      .where("id", "=", id)
      .where("reminded_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!first) return;
    await mailCalled(db, { what: "due", request: row, config, now });
  });
}

function close(db: Db, id: string, { config, now }: Run) {
  return writingInTurn(db, "callback", async (db) => {
    const row = await readCallback(db, { column: "id", id });
    if (!row || !waitsForCall(row.state)) return;
    const kept_until = daysAfter(dayOf(now), callbackKeptDays);
    await db.updateTable("callback").set({ state: "closed", kept_until }).where("id", "=", id).execute();
    await mailCaller(db, { what: "closed", request: row, config, now });
    await mailCalled(db, { what: "closed", request: row, config, now });
  });
}
