import type { Db } from "#db/connect.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { readWatchedCalendar } from "./read-watched-calendar.server.ts";

type Clock = { config: RegistrationSender; now: Date; network?: Network };

const hour = 3_600_000;
/** Others change their calendars by hand, not by the minute. */
const every = 6 * hour;
const atATime = 10;

/** The clock's part: what the office watches is read again, the one that was not looked at longest first. */
export async function readWatchedCalendars(db: Db, { now, ...clock }: Clock) {
  const before = new Date(now.getTime() - every).toISOString();
  const due = await db
    .selectFrom("watched_calendar")
    .select("id")
    .where("address", "is not", null)
    .where((eb) => eb.or([eb("tried_at", "is", null), eb("tried_at", "<=", before)]))
    .orderBy((eb) => eb.fn.coalesce("tried_at", eb.val("")))
    .orderBy("id")
    .limit(atATime)
    .execute();
  await eachAlone(due, ({ id }) => readWatchedCalendar(db, { id, now, ...clock }));
}
