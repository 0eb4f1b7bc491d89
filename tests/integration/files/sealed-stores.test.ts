import { createHash, randomBytes, randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { databaseStore } from "#app/platform/files/stores/database-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { s3Store } from "#app/platform/files/stores/s3-store.server.ts";
import { FileMissing, type SealedStore } from "#app/platform/files/stores/sealed-store.ts";
import { startBucket } from "#tests/support/bucket.ts";
import { bytesOfStream } from "#tests/support/bytes-of-stream.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

/** Each gives stores that stand, as two processes do, before the same files. */
const kinds: [string, () => Promise<() => SealedStore>][] = [
  ["disk", onDisk],
  ...databases.map((url): [string, () => Promise<() => SealedStore>] => [`database ${url}`, () => inDatabase(url)]),
  ["S3", inBucket],
];
/** Of two pieces. */
const some = 300_000;
const secret = "a secret of this test, long enough";

describe.each(kinds)("files in %s", async (_, open) => {
  const another = await open();
  const store = another();
  const files = encryptedFileStore(store, secret);

  test.each([0, 1, 256 * 1024, 256 * 1024 + 1, 1_500_000])(
    "of %i bytes come back as they were, whole and piece by piece",
    async (size) => {
      const bytes = randomBytes(size);
      const stored = await files.put(bytes);
      expect(stored.size).toBe(size);
      const [got, streamed] = [await files.get(stored), await bytesOfStream(await files.stream(stored))];
      expect([got, streamed].map(hashOf)).toEqual([stored.sha256, stored.sha256]);
      await files.remove(stored.id);
    },
  );

  test("hold nothing that somebody could read there, and never look the same twice", async () => {
    const paper = Buffer.from("Zeugnis von Zofia Przykładowa");
    const [one, other] = [await files.put(paper), await files.put(paper)];
    const [first, second] = [await bytesOf(store, one.id), await bytesOf(store, other.id)];
    expect(first.includes("Zofia")).toBe(false);
    expect(first).not.toEqual(second);
  });

  test("are found by another process, and gone for it when they are removed, also twice", async () => {
    const [here, there] = [files, encryptedFileStore(another(), secret)];
    const stored = await here.put(Buffer.from("CV"));
    expect(Buffer.from(await there.get(stored)).toString()).toBe("CV");
    await there.remove(stored.id);
    await here.remove(stored.id);
    await expect(here.get(stored)).rejects.toThrow(FileMissing);
    await expect(here.stream(stored)).rejects.toThrow(FileMissing);
  });

  test("are listed with their size and age", async () => {
    const began = Date.now();
    const { id } = await files.put(Buffer.alloc(some));
    const found = (await listOf(store)).find((one) => one.id === id);
    expect(found?.size).toBe((await bytesOf(store, id)).byteLength);
    /* A server may count in whole seconds. */
    expect(Math.abs(began - (found?.writtenAt.getTime() ?? 0))).toBeLessThan(60_000);
    await store.remove(id);
    expect((await listOf(store)).map((one) => one.id)).not.toContain(id);
  });

  test("a write that breaks off leaves nothing by that name, and can be made again", async () => {
    const id = randomUUID();
    await expect(store.write(id, { size: some, pieces: halfOf(some) })).rejects.toThrow("broken off");
    await expect(bytesOf(store, id)).rejects.toThrow(FileMissing);
    expect((await listOf(store)).map((one) => one.id)).not.toContain(id);
    await store.write(id, { size: 4, pieces: [Buffer.from("once")] });
    await store.write(id, { size: 5, pieces: [Buffer.from("ag"), Buffer.from("ain")] });
    expect((await bytesOf(store, id)).toString()).toBe("again");
    await store.remove(id);
  });

  test("a changed bit, a lost end and the file of somebody else are noticed before a byte of it is handed on", async () => {
    const stored = await files.put(randomBytes(some));
    const other = await files.put(randomBytes(some));
    const whole = await bytesOf(store, stored.id);
    const firstPiece = 256 * 1024 + 28;
    for (const damage of [
      changedAt(whole, whole.byteLength - 1),
      changedAt(whole, 3),
      whole.subarray(0, -1),
      whole.subarray(0, firstPiece),
      whole.subarray(firstPiece),
      await bytesOf(store, other.id),
    ]) {
      await store.write(stored.id, { size: damage.byteLength, pieces: [damage] });
      await expect(files.get(stored)).rejects.toThrow(/unable to authenticate|Invalid authentication/);
    }
    await store.write(stored.id, { size: whole.byteLength, pieces: [changedAt(whole, 3)] });
    await expect(files.stream(stored)).rejects.toThrow();
  });

  test("a reader that goes away in the middle disturbs nobody", async () => {
    const stored = await files.put(randomBytes(some));
    const reader = (await files.stream(stored)).getReader();
    await reader.read();
    await reader.cancel();
    expect(hashOf(await files.get(stored))).toBe(stored.sha256);
  });

  test.each(["../../board.db", "", "a/b", "%2e%2e", "x".repeat(36), "0".repeat(37)])(
    "the name %j leads nowhere",
    async (id) => {
      const wrong = "Not the id of a stored file";
      await expect(store.write(id, { size: 0, pieces: [] })).rejects.toThrow(wrong);
      await expect(bytesOf(store, id)).rejects.toThrow(wrong);
      await expect(store.remove(id)).rejects.toThrow(wrong);
    },
  );

  test("what is checked at start is gone afterwards", async () => {
    await store.check();
    await store.answers();
    const before = (await listOf(store)).length;
    await store.check();
    expect(await listOf(store)).toHaveLength(before);
  });
});

async function onDisk() {
  const folder = temporaryFolder();
  return () => diskStore(folder);
}

async function inDatabase(url: string) {
  const db = await freshDatabase(url);
  return () => databaseStore(db);
}

async function inBucket() {
  const { stop, ...bucket } = await startBucket();
  afterAll(stop);
  return () => s3Store(bucket);
}

async function bytesOf(store: SealedStore, id: string) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.read(id)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function listOf(store: SealedStore) {
  return Array.fromAsync(store.list());
}

function* halfOf(size: number) {
  yield randomBytes(size / 2);
  throw new Error("broken off");
}

function changedAt(bytes: Buffer, place: number) {
  const changed = Buffer.from(bytes);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
