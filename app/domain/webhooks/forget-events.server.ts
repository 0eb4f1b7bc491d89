import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { eventKeptDays } from "./webhook.ts";

/** With what was sent of them. */
export async function forgetEvents(db: Db, { now }: { now: Date }) {
  const oldest = instantDaysAfter(now, -eventKeptDays).toISOString();
  await db.deleteFrom("webhook_event").where("at", "<", oldest).execute();
}
