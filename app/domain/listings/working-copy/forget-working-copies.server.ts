import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { copiesLiveDays } from "./working-copy.ts";

/** The clock's part: copies nobody has touched for half a year. Their listings stay as they are. */
export async function forgetWorkingCopies(db: Db, { now }: { now: Date }) {
  const untouchedSince = instantDaysAfter(now, -copiesLiveDays).toISOString();
  await db.deleteFrom("working_copy").where("saved_at", "<", untouchedSince).execute();
}
