import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";

type Claim = { token: string; now: Date };

/** Uses a mailed link up, before what it does is done: false where another click was faster, or its time is over. */
export async function claimLink(db: Db, table: "decision_link" | "listing_link", { token, now }: Claim) {
  const claimed = await db
    .updateTable(table)
    .set({ used_at: now.toISOString() })
    .where("id", "=", hashToken(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .returning("id")
    .executeTakeFirst();
  return claimed !== undefined;
}
