import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findOfficeHolidays } from "#app/domain/reviews/find-office-holidays.server.ts";
import { reviewBy } from "#app/domain/reviews/review-promise.ts";
import { findReviewPromises } from "#app/domain/reviews/review-promises.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { WaitingKind, WaitingThing } from "./waiting-thing.ts";

const promised: readonly WaitingKind[] = ["listing", "change", "admission"];

/** Until when each thing is to be checked; null where nothing was promised, or where it is not for the office to go on. */
export async function findPromisedBy(db: Db, config: Pick<Config, "operator">) {
  const [promises, isHoliday] = await Promise.all([findReviewPromises(db), findOfficeHolidays(db, config)]);
  return ({ kind, mark, since }: WaitingThing): Day | null =>
    promised.includes(kind) && mark === null ? reviewBy({ since, promises, isHoliday }) : null;
}
