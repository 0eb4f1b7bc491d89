import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { newId } from "#db/ids.server.ts";
import { deriveKey, newKey, seal, unseal } from "./cipher.server.ts";
import type { FileStore } from "./file-store.server.ts";

export function encryptedFileStore(folder: string, secretKey: string): FileStore {
  const wrappingKey = deriveKey(secretKey, "file keys");
  return {
    async put(bytes) {
      const id = newId();
      const dataKey = newKey();
      await writeDurably(folder, id, seal(dataKey, bytes, id));
      return {
        id,
        dataKey: seal(wrappingKey, dataKey, id).toString("base64url"),
        size: bytes.byteLength,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
    },

    async get({ id, dataKey }) {
      const key = unseal(wrappingKey, Buffer.from(dataKey, "base64url"), id);
      return new Uint8Array(unseal(key, await readFile(fileOf(folder, id)), id));
    },

    async remove(id) {
      await rm(fileOf(folder, id), { force: true });
    },
  };
}

function fileOf(folder: string, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error("Not the id of a stored file");
  return path.join(folder, id);
}

/** After this a power cut cannot lose the file: its bytes and then its name are forced to the disk. */
async function writeDurably(folder: string, id: string, bytes: Uint8Array) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = fileOf(folder, id);
  const unfinished = `${target}.part`;
  try {
    await writeAndSync(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await sync(folder);
}

async function writeAndSync(file: string, bytes: Uint8Array) {
  await using handle = await open(file, "wx", 0o600);
  await handle.writeFile(bytes);
  await handle.sync();
}

async function sync(folder: string) {
  await using handle = await open(folder, "r");
  await handle.sync();
}
