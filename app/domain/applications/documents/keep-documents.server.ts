import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { isOutcomeUnknown } from "#db/postgres/outcome.ts";
import type { FileStore, StoredFile } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { numberNames } from "./number-names.ts";

type Owner = { application_id: string; message_id?: string } | { draft_id: string };
type Kept = { upload: Upload; file: StoredFile };

/**
 * Writes the files first and their rows afterwards, as a row must never name a file that a power cut took. `owner`
 * runs in the transaction and says whose documents they become, and how many of them; what finds no owner is removed,
 * also where something fails: unless nobody knows any more whether the rows were written.
 */
export async function keepDocuments(
  db: Db,
  files: FileStore,
  { uploads, now }: { uploads: Upload[]; now: Date },
  owner: (db: Db) => Promise<{ of: Owner; room: number } | null>,
) {
  const kept: Kept[] = [];
  let left: Kept[] = kept;
  try {
    for (const upload of uploads) kept.push({ upload, file: await files.put(upload.bytes) });
    const taken = await inTransaction(db, async (db) => {
      const found = await owner(db);
      if (!found) return null;
      const fitting = kept.slice(0, Math.max(0, found.room));
      if (fitting.length > 0) await insertDocuments(db, found.of, fitting, now);
      return fitting;
    });
    left = kept.filter((one) => !taken?.includes(one));
    return taken && { tooMany: left.map(({ upload }) => upload.name) };
  } catch (error) {
    if (isOutcomeUnknown(error)) left = [];
    throw error;
  } finally {
    for (const { file } of left) await files.remove(file.id);
  }
}

async function insertDocuments(db: Db, owner: Owner, kept: Kept[], now: Date) {
  const nobody = { application_id: null, draft_id: null, message_id: null };
  const names = numberNames(
    kept.map(({ upload }) => upload.name),
    await namesOf(db, owner),
  );
  const rows = kept.map(({ upload, file }, index) => ({
    ...nobody,
    ...owner,
    id: file.id,
    name: names[index] ?? upload.name,
    media_type: upload.mediaType,
    size: file.size,
    sha256: file.sha256,
    data_key: file.dataKey,
    created_at: now.toISOString(),
    scan: upload.scan,
  }));
  await db.insertInto("application_document").values(rows).execute();
}

async function namesOf(db: Db, owner: Owner) {
  const documents = db.selectFrom("application_document").select("name");
  const owned =
    "draft_id" in owner
      ? documents.where("draft_id", "=", owner.draft_id)
      : documents.where("application_id", "=", owner.application_id);
  return (await owned.execute()).map(({ name }) => name);
}
