import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";

/** What is sent at the same time, through this or another link, is counted one after the other. */
export async function lockMyApplication(db: Db, token: string) {
  const ofLink = db.selectFrom("application_link").select("application_id").where("id", "=", hashToken(token));
  await db.selectFrom("application").select("id").where("id", "=", ofLink).$call(lockedIn(db)).execute();
}
