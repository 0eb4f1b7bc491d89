import type { Db } from "#db/connect.server.ts";
import { findHolidaysByListing } from "#app/domain/applications/clock/find-holidays.server.ts";
import { leftOfPromise } from "#app/domain/applications/clock/left-of-promise.ts";
import { workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { closesAfter } from "./callback.ts";

/** Who still waits for a call after the last day that was asked for or offered, longest first. Nothing of the people themselves. */
export async function findLateCallbacks(db: Db, { now }: { now: Date }) {
  const today = dayOf(now);
  const rows = await db
    .selectFrom("callback")
    .innerJoin("listing", "listing.id", "callback.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["callback.id", "callback.listing_id as listingId", "callback.answer_by as answerBy", ...titleColumns])
    .select(["callback.reminded_at as remindedAt", "company.id as companyId", "company.name as companyName"])
    .select("company.suspended_at as suspendedAt")
    .where("callback.state", "in", ["asked", "unreached"])
    .where("callback.answer_by", "<", today)
    .orderBy("callback.answer_by")
    .orderBy("callback.id")
    .execute();
  const holidays = await findHolidaysByListing(db, [...new Set(rows.map(({ listingId }) => listingId))]);
  return rows.map((row) => {
    const isHoliday = holidays(row.listingId);
    const remindedOn = row.remindedAt === null ? null : dayOf(new Date(row.remindedAt));
    const heard = remindedOn ?? today;
    const from = heard > row.answerBy ? heard : row.answerBy;
    return {
      ...row,
      remindedOn,
      late: leftOfPromise(row.answerBy, { today, isHoliday }).workingDays,
      /** The last day before the board closes it by itself. */
      openUntil: workingDaysAfter(from, closesAfter, isHoliday),
    };
  });
}
