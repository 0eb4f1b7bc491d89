import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { maxDocuments } from "../application.ts";
import { keepDocuments } from "../documents/keep-documents.server.ts";
import { saveDraft } from "./save-draft.server.ts";

type Adding = { token: string; listingId: string; lang: Lang; uploads: Upload[]; now: Date };

/** Null when the draft has gone; else the names of the files for which there was no more room. */
export function addDraftDocuments(db: Db, files: FileStore, { uploads, ...draft }: Adding) {
  return keepDocuments(db, files, { uploads, now: draft.now }, async (db) => {
    /* This writes the draft's row, so whoever adds at the same time counts after us. */
    if (!(await saveDraft(db, draft, {}))) return null;
    const draftId = hashToken(draft.token);
    const { count } = await db
      .selectFrom("application_document")
      .select((eb) => eb.fn.countAll().as("count"))
      .where("draft_id", "=", draftId)
      .executeTakeFirstOrThrow();
    return { of: { draft_id: draftId }, room: maxDocuments - Number(count) };
  });
}
