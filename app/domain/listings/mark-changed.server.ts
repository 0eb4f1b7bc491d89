import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";

/** The public face of this listing changed. */
export async function markChanged(db: Db, listingId: string) {
  const revision = await raiseRevision(db);
  await db.updateTable("listing").set({ revision }).where("id", "=", listingId).execute();
}
