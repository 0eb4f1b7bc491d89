// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";

/** Whoever was named answers no questions any more; the example stays. Runs in a transaction. */
export async function forgetExampleContact(db: Db, exampleId: string) {
  await db
    .updateTable("good_example")
    .set({ contact_name: null, contact_email: null, contact_phone: null })
    .where("id", "=", exampleId)
    .execute();
  await raiseRevision(db);
}
