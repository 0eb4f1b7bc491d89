import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { livingDraft } from "./draft-queries.server.ts";

type Removal = { token: string; listingId: string; documentId: string; now: Date };

/** The file goes first: if the process dies in between, the row still says what is left to do. */
export async function removeDraftDocument(db: Db, files: FileStore, { documentId, ...asked }: Removal) {
  const draft = await livingDraft(db, asked).select("id").where("sent_at", "is", null).executeTakeFirst();
  if (!draft) return false;
  const document = await db
    .selectFrom("application_document")
    .select("id")
    .where("id", "=", documentId)
    .where("draft_id", "=", hashToken(asked.token))
    .executeTakeFirst();
  if (!document) return true;

  await files.remove(document.id);
  await db.deleteFrom("application_document").where("id", "=", document.id).where("draft_id", "=", draft.id).execute();
  return true;
}
