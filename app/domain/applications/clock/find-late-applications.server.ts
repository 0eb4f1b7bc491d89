// A face of this room: other nouns may import it.
import type { ClockStep } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { findHolidaysByListing } from "./find-holidays.server.ts";
import { type ClockRow, findRunningClocks } from "./find-running-clocks.server.ts";
import { findSpans } from "./find-spans.server.ts";
import { leftOfPromise } from "./left-of-promise.ts";
import { mayCloseFrom } from "./steps-of-clock.ts";

export type LateApplication = ClockRow & {
  /** Working days since the promised one; none before the next one has begun. */
  late: number;
  lastStep: { step: ClockStep; on: Day } | null;
  mayCloseFrom: Day;
  mayClose: boolean;
};

/** What waits for its company beyond the promised day, longest first; of all companies, or of one. */
export async function findLateApplications(db: Db, { now, companyId }: { now: Date; companyId?: string }) {
  const today = dayOf(now);
  const spans = await findSpans(db);
  const late = (await findRunningClocks(db, companyId)).filter(({ answerBy }) => answerBy < today);
  const holidays = await findHolidaysByListing(db, [...new Set(late.map(({ listingId }) => listingId))]);
  return late.map((application): LateApplication => {
    const isHoliday = holidays(application.listingId);
    const [step, on] = [...application.sent].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).at(-1) ?? [];
    const closeFrom = mayCloseFrom(application, { spans, isHoliday, today, ...application });
    return {
      ...application,
      late: leftOfPromise(application.answerBy, { today, isHoliday }).workingDays,
      lastStep: step && on ? { step, on } : null,
      mayCloseFrom: closeFrom,
      mayClose: closeFrom <= today,
    };
  });
}
