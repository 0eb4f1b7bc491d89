import type { Db } from "#db/connect.server.ts";
import { currentRevision } from "#db/revision.server.ts";

/** Throws where the store does not answer. It is migrated before the process listens. */
export async function askStore(db: Db) {
  await currentRevision(db);
}
