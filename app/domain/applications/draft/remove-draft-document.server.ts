import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { livingDraft } from "./draft-queries.server.ts";

type Removal = { token: string; listingId: string; documentId: string; now: Date };

/**
 * The row goes first, and only while it is the draft's: in another tab the application may be on its way. It held the
 * key, so a file that is left behind when the process dies in between can never be read.
 */
export async function removeDraftDocument(db: Db, files: FileStore, { documentId, ...asked }: Removal) {
  const draft = await livingDraft(db, asked).select("id").where("sent_at", "is", null).executeTakeFirst();
  if (!draft) return false;
  const removed = await db
    .deleteFrom("application_document")
    .where("id", "=", documentId)
    .where("draft_id", "=", draft.id)
    .returning("id")
    .executeTakeFirst();
  if (removed) await files.remove(removed.id);
  return true;
}
