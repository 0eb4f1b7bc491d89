import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { moveFiles } from "#app/platform/files/move-files.server.ts";
import { databaseStore } from "#app/platform/files/stores/database-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import type { SealedStore } from "#app/platform/files/stores/sealed-store.ts";
import { addDocument, documentsOf, secretKey } from "#tests/integration/keeping/kept-board.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication } from "#tests/support/factories.ts";

describe.each(databases)("moving files on %s", (url) => {
  test("every file that a row names is in the new store, and no other", async () => {
    const { db, from, to } = await board(url);
    await from.write(newId(), { size: 6, pieces: [Buffer.from("orphan")] });
    const moved = await moveFiles({ db, from, to, tell });
    expect(moved).toMatchObject({ files: 3, copied: 3, missing: [] });
    expect(await idsIn(to)).toEqual((await documentsOf(db)).map(({ id }) => id).sort());
    const files = encryptedFileStore(to, secretKey);
    for (const document of await documentsOf(db))
      expect(Buffer.from(await files.get(document)).toString()).toContain(document.name);
    expect(await moveFiles({ db, from, to, tell })).toEqual({ ...moved, copied: 0 });
  });

  test("interrupted at any file it goes on, and a file that arrived damaged is copied again", async () => {
    const { db, from, to } = await board(url);
    for (const stop of [1, 2]) {
      const moving = moveFiles({
        db,
        from,
        to,
        tell(done) {
          if (done === stop) throw new Error("killed");
        },
      });
      await expect(moving).rejects.toThrow("killed");
    }
    const [first = ""] = await idsIn(to);
    await to.write(first, { size: 4, pieces: [Buffer.from("half")] });
    expect(await moveFiles({ db, from, to, tell })).toMatchObject({ files: 3, copied: 2, missing: [] });
  });

  test("whoever is erased meanwhile is in the new store no more than in the old one", async () => {
    const { db, from, to, applicationId } = await board(url);
    const files = encryptedFileStore(from, secretKey);
    const moved = await moveFiles({ db, from, to: afterWrite(to, 2, erase), tell });
    expect(moved).toMatchObject({ files: 0, copied: 0, missing: [] });
    expect(await idsIn(to)).toEqual([]);

    async function erase() {
      await eraseApplication(db, files, { applicationId, now: new Date() });
    }
  });

  test("what is in neither store is named, and what only the new one has is enough", async () => {
    const { db, from, to, folder } = await board(url);
    await moveFiles({ db, from, to, tell });
    const [onlyThere = "", nowhere = "", damaged = ""] = (await documentsOf(db)).map(({ id }) => id);
    for (const id of [onlyThere, nowhere]) rmSync(path.join(folder, id));
    await to.remove(nowhere);
    writeFileSync(path.join(folder, damaged), "changed since, which no file ever is");
    expect(await moveFiles({ db, from, to, tell })).toMatchObject({ files: 2, copied: 1, missing: [nowhere] });
  });
});

/** An application with three documents on the disk; they are to go into the database. */
async function board(url: string) {
  const db = await freshDatabase(url);
  const folder = temporaryFolder();
  const from = diskStore(folder);
  const { id: applicationId } = await insertApplication(db);
  const files = encryptedFileStore(from, secretKey);
  for (const name of ["a.pdf", "b.pdf", "c.pdf"]) await addDocument({ db, files }, applicationId, name);
  return { db, from, to: databaseStore(db), folder, applicationId };
}

function afterWrite(store: SealedStore, count: number, work: () => Promise<void>): SealedStore {
  let written = 0;
  return {
    ...store,
    async write(id, sealed) {
      await store.write(id, sealed);
      if (++written === count) await work();
    },
  };
}

async function idsIn(store: SealedStore) {
  return (await Array.fromAsync(store.list(), ({ id }) => id)).sort();
}

const tell = () => undefined;
