import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findHolidaysByListing } from "./find-holidays.server.ts";
import { leftOfPromise } from "./left-of-promise.ts";

type Promised = { listingId: string; answerBy: Day | null };

/** How each promise stands; null where it is not the company's turn. */
export async function findLeftOfPromises(db: Db, { promised, today }: { promised: readonly Promised[]; today: Day }) {
  const running = promised.filter(({ answerBy }) => answerBy !== null).map(({ listingId }) => listingId);
  const holidays = await findHolidaysByListing(db, [...new Set(running)]);
  return ({ listingId, answerBy }: Promised) =>
    answerBy === null ? null : leftOfPromise(answerBy, { today, isHoliday: holidays(listingId) });
}
