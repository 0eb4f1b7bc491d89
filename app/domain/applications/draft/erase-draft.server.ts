// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";

/** Files first: a row that is still there says what is left to do. */
export async function eraseDraft(db: Db, files: FileStore, draftId: string) {
  const documents = await db.selectFrom("application_document").select("id").where("draft_id", "=", draftId).execute();
  for (const { id } of documents) await files.remove(id);
  await noteErased(db, "draft", [draftId]);
  await db.deleteFrom("application_document").where("draft_id", "=", draftId).execute();
  await db.deleteFrom("application_draft").where("id", "=", draftId).execute();
}
