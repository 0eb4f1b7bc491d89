// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { interestKeptDays } from "./interest-kept-days.ts";

/** What companies wrote long ago, with who said yes. */
export function oldInterests(db: Db, at: Date) {
  return db.selectFrom("returnee_interest").where("until", "<", daysAfter(dayOf(at), -interestKeptDays));
}

export async function forgetInterests(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom("returnee_interest")
    .where("until", "<", daysAfter(dayOf(now), -interestKeptDays))
    .execute();
}
