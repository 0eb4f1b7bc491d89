// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

/** Somebody who was named as a parent wishes it: what the pupil wrote stays as it is, and nobody is told. */
export async function forgetParent(db: Db, draftId: string) {
  await db.updateTable("application_draft").set({ parent_email: null }).where("id", "=", draftId).execute();
}
