import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { s3Store } from "#app/platform/files/stores/s3-store.server.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { startBucket } from "#tests/support/bucket.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { addDocument, documentsOf, keptBoard, secretKey } from "./kept-board.ts";

const now = new Date(Date.UTC(2027, 1, 1, 12));

/** Its documents are in a bucket, and in the folder there are none. */
async function boardWithBucket() {
  const { stop, ...bucket } = await startBucket();
  onTestFinished(async () => void (await stop()));
  const board = await keptBoard();
  await board.db.deleteFrom("application_document").execute();
  const place = { kind: "s3", bucket } as const;
  const files = encryptedFileStore(s3Store(bucket), secretKey);
  const { id } = await insertApplication(board.db);
  for (const name of ["one.pdf", "two.pdf"]) await addDocument({ db: board.db, files }, id, name);
  return { ...board, files, place };
}

test("a backup of files in a bucket holds them as always, and shares them with the next one", async () => {
  const board = await boardWithBucket();
  const first = await makeBackup({ ...board, now });
  expect(first).toMatchObject({ files: 2, missing: [] });
  const { problems, backup } = await verifyBackup(board.backupDir);
  expect(problems).toEqual([]);
  const ids = (await documentsOf(board.db)).map(({ id }) => id);
  expect(readdirSync(path.join(backup, "files")).sort()).toEqual(ids.sort());

  const [erased = "", kept = ""] = ids;
  for (const id of ids) await board.files.remove(id);
  const second = await makeBackup({ ...board, now: new Date(now.getTime() + 60_000) });
  expect(second).toMatchObject({ files: 2, missing: [] });
  const third = await makeBackup({ ...board, now: new Date(now.getTime() + 120_000), afresh: true });
  expect([...third.missing].sort()).toEqual([erased, kept].sort());
});

test("a restore brings the files back into the bucket, and reads there what it has written", async () => {
  const board = await boardWithBucket();
  const { folder } = await makeBackup({ ...board, now });
  const documents = await documentsOf(board.db);
  for (const { id } of documents) await board.files.remove(id);
  const dataDir = path.join(temporaryFolder(), "restored");
  await restoreBackup({ folder, dataDir, place: board.place });
  expect(readdirSync(path.join(dataDir, "files"))).toEqual([]);
  for (const document of documents)
    expect(Buffer.from(await board.files.get(document)).toString()).toContain(document.name);
});

test("a bucket that is away fails the backup, and leaves none that looks like one", async () => {
  const board = await keptBoard();
  const bucket = { endpoint: "http://127.0.0.1:9", bucket: "board", region: "x", accessKey: "a", secretKey: "b" };
  await expect(makeBackup({ ...board, place: { kind: "s3", bucket }, now })).rejects.toThrow(/does not answer/);
  expect(readdirSync(board.backupDir).filter((name) => name.startsWith("2027"))).toEqual([]);
  expect(existsSync(path.join(board.dataDir, "board.db"))).toBe(true);
});
