import type { Db } from "#db/connect.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import type { CalendarReading } from "../reading/read-calendar-apart.server.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { type CalendarFailure, fetchCalendar } from "./fetch-calendar.server.ts";
import { takeCalendar } from "./take-calendar.server.ts";

type Asked = {
  id: string;
  /** Of a file; without one, what stands at its address is read. */
  reading?: CalendarReading;
  config: RegistrationSender;
  now: Date;
  network?: Network;
};

/** Reads a calendar of the office's list. What cannot be read changes nothing but that this is said. */
export async function readWatchedCalendar(db: Db, { id, reading, config, now, network }: Asked) {
  const calendar = await db
    .selectFrom("watched_calendar")
    .select(["id", "name", "address", "lang", "kind"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!calendar || (!reading && calendar.address === null)) return null;
  const { address } = calendar;
  const fetching = { config, now, ...(network ? { network } : {}) };
  const read = reading ?? (await fetchCalendar({ address: address ?? "", ...fetching }));
  if (read.ok) return takeCalendar(db, { calendar, found: read, config, now });
  const failure: CalendarFailure = read.reason;
  await db.updateTable("watched_calendar").set({ tried_at: now.toISOString(), failure }).where("id", "=", id).execute();
  return null;
}
