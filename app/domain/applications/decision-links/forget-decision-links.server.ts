import type { Db } from "#db/connect.server.ts";
import { linkKeptDays } from "#app/domain/accounts/link-kept-days.ts";
import { day } from "#app/platform/durations.ts";

/** For a month an old link can still say why it does not work. */
export async function forgetDecisionLinks(db: Db, { now }: { now: Date }) {
  const before = new Date(now.getTime() - linkKeptDays * day).toISOString();
  await db.deleteFrom("decision_link").where("expires_at", "<", before).execute();
}
