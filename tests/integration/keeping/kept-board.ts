import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { pdf } from "#tests/support/applications.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { insertApplication, longAgo } from "#tests/support/factories.ts";

export const secretKey = "the secret of a board that is kept";

type Bytes = { name: string; bytes: Buffer }[];

/** A data folder with an application and three documents, and an empty folder for backups. */
export async function keptBoard() {
  const [dataDir, backupDir] = [path.join(temporaryFolder(), "data"), path.join(temporaryFolder(), "backups")];
  mkdirSync(path.join(dataDir, "files"), { recursive: true });
  for (const { name, bytes } of await (base ??= makeBase())) writeFileSync(path.join(dataDir, name), bytes);
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  onTestFinished(() => db.destroy());
  return {
    dataDir,
    backupDir,
    db,
    files: filesOf(dataDir),
    place: { kind: "disk" } as const,
    database: null,
    keep: null,
  };
}

/** In memory, for test files share their process and not their folders. */
let base: Promise<Bytes> | undefined;

async function makeBase(): Promise<Bytes> {
  const folder = temporaryFolder();
  const db = await connect(`file:${path.join(folder, "board.db")}`);
  await migrate(db);
  const { id } = await insertApplication(db, { name: "Zofia Przykładowa" });
  for (const name of ["lebenslauf.pdf", "zeugnis.pdf", "brief.pdf"])
    await addDocument({ db, files: filesOf(folder) }, id, name);
  await db.destroy();
  const stored = readdirSync(path.join(folder, "files")).map((id) => `files/${id}`);
  return ["board.db", ...stored].map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

export const filesOf = (dataDir: string, key = secretKey) =>
  encryptedFileStore(diskStore(path.join(dataDir, "files")), key);

export async function addDocument({ db, files }: { db: Db; files: FileStore }, applicationId: string, name: string) {
  const { id, dataKey, size, sha256 } = await files.put(Buffer.from(`${name}: ${"…".repeat(20_000)}`));
  await db
    .insertInto("application_document")
    .values({
      id,
      application_id: applicationId,
      draft_id: null,
      message_id: null,
      name,
      media_type: pdf.mediaType,
      size,
      sha256,
      data_key: dataKey,
      created_at: longAgo,
      scan: "none",
    })
    .execute();
  return id;
}

export function documentsOf(db: Db) {
  return db.selectFrom("application_document").select(["id", "name", "data_key as dataKey"]).orderBy("name").execute();
}
