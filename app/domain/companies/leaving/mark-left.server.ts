// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { markSuspended } from "../suspension.server.ts";

/** From now on it is suspended for good: whatever hides one that is suspended hides it too. */
export async function markLeft(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  await markSuspended(db, { companyId, suspendedBy: null, reason: "", now });
  await db.updateTable("company").set({ left_at: now.toISOString() }).where("id", "=", companyId).execute();
}
