import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Day } from "#db/schema.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";
import { firstDayOfMonth, type Month, monthOfDay, nextMonth } from "../months.ts";
import { countMonth } from "./count-month.server.ts";

/**
 * Writes down the figures of each month that is over, once and for good, before what they were counted from is erased; and
 * those of the month that goes on, once a day. After a time in which the board stood still it begins where it had stopped.
 */
export async function writeDownDemand(db: Db, { now }: { now: Date }) {
  const today = dayOf(now);
  const running = monthOfDay(today);
  const last = await findLastMonth(db);
  let month = !last ? running : last.closed_at === null ? last.month : nextMonth(last.month);
  for (; month < running; month = nextMonth(month)) await writeDown(db, { month, now, isOver: true });
  const known = await findLastMonth(db);
  if (known?.month === running && dayOf(new Date(known.counted_at)) === today) return;
  await writeDown(db, { month: running, now, isOver: false });
}

function findLastMonth(db: Db) {
  return db
    .selectFrom("demand_month")
    .select(["month", "counted_at", "closed_at"])
    .orderBy("month", "desc")
    .limit(1)
    .executeTakeFirst();
}

type Writing = { month: Month; now: Date; isOver: boolean };

async function writeDown(db: Db, { month, now, isOver }: Writing) {
  const today = dayOf(now);
  const withReturnees = isStillTrue(today, month);
  const counted = await countMonth(db, { month, now: now.toISOString(), withReturnees });
  await inTransaction(db, async (db) => {
    if (!(await begin(db, { month, now, isOver, withReturnees }))) return;
    let former = db
      .deleteFrom("demand_figure")
      .where("month", "=", month)
      .where("measure", "not in", ["searches", "searches_empty"]);
    if (!withReturnees) former = former.where("measure", "!=", "returnees");
    await former.execute();
    for (let from = 0; from < counted.length; from += rowsAtOnce)
      await db
        .insertInto("demand_figure")
        .values(counted.slice(from, from + rowsAtOnce).map((figure) => ({ month, ...figure })))
        .execute();
    /** What everybody may read has changed. */
    if (isOver) await raiseRevision(db);
  });
}

const rowsAtOnce = 500;

/** In the month itself, and on the day after it. */
const isStillTrue = (today: Day, month: Month) => daysBetween(firstDayOfMonth(nextMonth(month)), today) <= 0;

/** False where another process has closed it meanwhile: it is corrected never. */
async function begin(db: Db, { month, now, isOver, withReturnees }: Writing & { withReturnees: boolean }) {
  const known = await db.selectFrom("demand_month").select(["closed_at"]).where("month", "=", month).executeTakeFirst();
  if (known && known.closed_at !== null) return false;
  const facts = {
    counted_at: now.toISOString(),
    closed_at: isOver ? now.toISOString() : null,
    ...(withReturnees ? { returnees_on: dayOf(now) } : {}),
  };
  if (known) await db.updateTable("demand_month").set(facts).where("month", "=", month).execute();
  else {
    const since = (await isFirst(db)) ? dayOf(now) : firstDayOfMonth(month);
    await db
      .insertInto("demand_month")
      .values({ month, since, returnees_on: null, ...facts })
      .execute();
  }
  return true;
}

/** A board counts searches from the day on which it has learned to. */
async function isFirst(db: Db) {
  return !(await db.selectFrom("demand_month").select("month").limit(1).executeTakeFirst());
}
