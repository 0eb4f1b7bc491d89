// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";

/** Of a company's membership; null where it stays. */
export async function setLastDay(db: Db, { companyId, lastDay }: { companyId: string; lastDay: Day | null }) {
  await db.updateTable("company").set({ leaves_on: lastDay }).where("id", "=", companyId).execute();
}
