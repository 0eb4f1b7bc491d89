import type { DocumentScan } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Scanner } from "#app/platform/files/scanner.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";

type Waiting = { id: string; dataKey: string; scan: DocumentScan };
type Asked = { db: Db; files: FileStore; scan: Scanner | null };

/** At most so many a run: an operator who gets a scanner has years of documents. */
const maxPerRun = 200;

/**
 * The clock's part: what came while the scanner was away, then what is older than the scanner. Where there is none any
 * more, nothing waits for it.
 */
export async function scanWaitingDocuments({ db, files, scan }: Asked) {
  const waiting = await db
    .selectFrom("application_document")
    .select(["id", "data_key as dataKey", "scan"])
    .where("scan", "in", scan ? ["waiting", "none"] : ["waiting"])
    .orderBy("scan", "desc")
    .orderBy("created_at")
    .limit(maxPerRun)
    .execute();
  let away = false;
  await eachAlone(waiting, async (document) => {
    if (away) return;
    const found = scan ? await scan(await files.get(document)) : "none";
    away = found === "away";
    if (found !== "away") await settle(db, files, document, found);
  });
}

/** Who sent it and who waits for it read on their page what became of it; the file itself goes. */
async function settle(db: Db, files: FileStore, { id, scan: before }: Waiting, scan: DocumentScan) {
  await db.updateTable("application_document").set({ scan }).where("id", "=", id).where("scan", "=", before).execute();
  if (scan === "infected") await files.remove(id);
}
