import type { ApplicationStatus, SilentSide } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { eraseOnAfterAnswer } from "./erasure-date.ts";

type Closed = { applicationId: string; from: ApplicationStatus; silent: SilentSide | null; now: Date };

/** Nothing waits for anybody any more. Gives the day on which it is erased, or null where it stands elsewhere by now. */
export async function markClosed(db: Db, { applicationId, from, silent, now }: Closed): Promise<Day | null> {
  const eraseOn = eraseOnAfterAnswer({ answeredOn: dayOf(now) });
  const closed = await db
    .updateTable("application")
    .set({
      status: "closed",
      status_at: now.toISOString(),
      erase_on: eraseOn,
      clock_from: null,
      answer_by: null,
      seeker_from: null,
      silent_side: silent,
    })
    .where("id", "=", applicationId)
    .where("status", "=", from)
    .returning("id")
    .executeTakeFirst();
  return closed ? eraseOn : null;
}
