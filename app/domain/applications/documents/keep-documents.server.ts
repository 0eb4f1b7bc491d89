import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { isOutcomeUnknown } from "#db/postgres/outcome.ts";
import type { FileStore, StoredFile } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { maxDocumentBytes } from "../application.ts";
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
  let tooMuch: Kept[] = [];
  try {
    for (const upload of uploads) kept.push({ upload, file: await files.put(upload.bytes) });
    const taken = await inTransaction(db, async (db) => {
      const found = await owner(db);
      if (!found) return null;
      const inNumber = kept.slice(0, Math.max(0, found.room));
      const fitting = "message_id" in found.of ? inNumber : withinBytes(inNumber, await bytesOf(db, found.of));
      tooMuch = without(inNumber, fitting);
      if (fitting.length > 0) await insertDocuments(db, found.of, fitting, now);
      return fitting;
    });
    left = without(kept, taken ?? []);
    return taken && { tooMany: namesIn(without(left, tooMuch)), tooMuch: namesIn(tooMuch) };
  } catch (error) {
    if (isOutcomeUnknown(error)) left = [];
    throw error;
  } finally {
    for (const { file } of left) await files.remove(file.id);
  }
}

const without = (kept: Kept[], others: Kept[]) => kept.filter((one) => !others.includes(one));
const namesIn = (kept: Kept[]) => kept.map(({ upload }) => upload.name);

/** Those that find room one after the other, beside what is there. */
function withinBytes(kept: Kept[], there: number) {
  let bytes = there;
  return kept.filter(({ file }) => {
    if (bytes + file.size > maxDocumentBytes) return false;
    bytes += file.size;
    return true;
  });
}

async function bytesOf(db: Db, owner: Owner) {
  const { bytes } = await ofOwner(db, owner)
    .select((eb) => eb.fn.sum<number | string | null>("size").as("bytes"))
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
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
  return (await ofOwner(db, owner).select("name").execute()).map(({ name }) => name);
}

function ofOwner(db: Db, owner: Owner) {
  const documents = db.selectFrom("application_document");
  return "draft_id" in owner
    ? documents.where("draft_id", "=", owner.draft_id)
    : documents.where("application_id", "=", owner.application_id);
}
