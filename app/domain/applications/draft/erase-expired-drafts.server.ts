import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { eraseDraft } from "./erase-draft.server.ts";

/** Drafts that nobody sent, and sent ones whose confirmation has been there for a day. */
export async function eraseExpiredDrafts(db: Db, files: FileStore, { now }: { now: Date }) {
  const expired = await db
    .selectFrom("application_draft")
    .select("id")
    .where("expires_at", "<=", now.toISOString())
    .execute();
  if (expired.length === 0) return 0;
  await eachAlone(expired, ({ id }) => eraseDraft(db, files, id)).finally(() => forgetDeleted(db));
  return expired.length;
}
