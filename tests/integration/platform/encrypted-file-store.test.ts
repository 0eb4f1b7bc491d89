import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const secret = "a secret of this test, long enough";
let folder: string;
let files: FileStore;
beforeEach(() => {
  folder = path.join(temporaryFolder(), "files");
  files = encryptedFileStore(folder, secret);
});

test("what was put comes back", async () => {
  const bytes = new Uint8Array(randomBytes(100_000));
  const stored = await files.put(bytes);
  expect(await files.get(stored)).toEqual(bytes);
  expect(stored.size).toBe(100_000);
});

test("the disk holds one file that only we may read and that says nothing", async () => {
  const { id } = await files.put(Buffer.from("Zeugnis von Zofia Przykładowa"));
  expect(readdirSync(folder)).toEqual([id]);
  expect(statSync(path.join(folder, id)).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(folder, id)).includes("Zofia")).toBe(false);
});

test("the same bytes look different every time", async () => {
  const [one, other] = [await files.put(Buffer.from("x")), await files.put(Buffer.from("x"))];
  expect(one.dataKey).not.toBe(other.dataKey);
  expect(readFileSync(path.join(folder, one.id))).not.toEqual(readFileSync(path.join(folder, other.id)));
});

test("a changed bit is noticed", async () => {
  const stored = await files.put(Buffer.from("CV"));
  const file = path.join(folder, stored.id);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await expect(files.get(stored)).rejects.toThrow();
});

test("a file put in the place of another is noticed", async () => {
  const [hers, his] = [await files.put(Buffer.from("hers")), await files.put(Buffer.from("his"))];
  writeFileSync(path.join(folder, hers.id), readFileSync(path.join(folder, his.id)));
  await expect(files.get({ id: hers.id, dataKey: his.dataKey })).rejects.toThrow();
});

test("another installation's secret opens nothing", async () => {
  const stored = await files.put(Buffer.from("CV"));
  await expect(encryptedFileStore(folder, "the secret of somebody else entirely").get(stored)).rejects.toThrow();
});

test("removed is gone, and removing again does no harm", async () => {
  const stored = await files.put(Buffer.from("CV"));
  await files.remove(stored.id);
  await files.remove(stored.id);
  expect(readdirSync(folder)).toEqual([]);
  await expect(files.get(stored)).rejects.toThrow();
});

test("an id cannot lead elsewhere", async () => {
  await expect(files.remove("../../board.db")).rejects.toThrow("Not the id of a stored file");
});
