import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { deriveKey, newKey, seal } from "#app/platform/files/cipher.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { bytesOfStream } from "#tests/support/bytes-of-stream.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const secret = "a secret of this test, long enough";
let folder: string;
let files: FileStore;
beforeEach(() => {
  folder = path.join(temporaryFolder(), "files");
  files = encryptedFileStore(diskStore(folder), secret);
});

test("the disk holds one file that only we may read", async () => {
  const { id } = await files.put(Buffer.from("Zeugnis von Zofia Przykładowa"));
  expect(readdirSync(folder)).toEqual([id]);
  expect(statSync(path.join(folder, id)).mode & 0o777).toBe(0o600);
});

test("another installation's secret opens nothing, and neither does the key of another file", async () => {
  const [stored, other] = [await files.put(Buffer.from("CV")), await files.put(Buffer.from("CV"))];
  const stranger = encryptedFileStore(diskStore(folder), "the secret of somebody else entirely");
  await expect(stranger.get(stored)).rejects.toThrow();
  await expect(files.get({ id: stored.id, dataKey: other.dataKey })).rejects.toThrow();
});

test.each([5, 1_000_000])(
  "a file of %i bytes from the time when files were sealed as a whole is read",
  async (size) => {
    const [id, dataKey, bytes] = [newId(), newKey(), randomBytes(size)];
    mkdirSync(folder);
    writeFileSync(path.join(folder, id), seal(dataKey, bytes, id));
    const stored = { id, dataKey: seal(deriveKey(secret, "file keys"), dataKey, id).toString("base64url") };
    expect(Buffer.from(await files.get(stored)).equals(bytes)).toBe(true);
    expect(bytes.equals(await bytesOfStream(await files.stream(stored)))).toBe(true);
  },
);

test("what a killed process left of a file is removed when it is old, and what is being written is not", async () => {
  const stored = await files.put(Buffer.from("CV"));
  const left = path.join(folder, `${newId()}.part`);
  writeFileSync(left, "half a");
  expect(await Array.fromAsync(files.sealed.list(), ({ id }) => id)).toEqual([stored.id]);
  expect(await files.sealed.removeUnfinished(new Date(Date.now() - 60_000))).toBe(0);
  expect(await files.sealed.removeUnfinished(new Date(Date.now() + 60_000))).toBe(1);
  expect(readdirSync(folder)).toEqual([stored.id]);
});
