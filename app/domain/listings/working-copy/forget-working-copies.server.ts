import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { minute } from "#app/platform/durations.ts";
import { copiesLiveDays, handedOver, lateWithinMinutes } from "./working-copy.ts";

/** The clock's part: copies nobody has touched for half a year. Their listings stay as they are. And which pages were handed over. */
export async function forgetWorkingCopies(db: Db, { now }: { now: Date }) {
  const untouchedSince = instantDaysAfter(now, -copiesLiveDays).toISOString();
  await db.deleteFrom("working_copy").where("saved_at", "<", untouchedSince).execute();
  const lateUntil = new Date(now.getTime() - lateWithinMinutes * minute).toISOString();
  await db.deleteFrom("working_copy").where("typed", "=", handedOver).where("saved_at", "<", lateUntil).execute();
}
