import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { assertId, FileMissing, isFileId, type Sealed, type SealedStore, StoreUnusable } from "./sealed-store.ts";

const chunkBytes = 256 * 1024;
const unfinished = ".part";

/** Files in a folder of their own. */
export function diskStore(folder: string): SealedStore {
  const fileOf = (id: string) => {
    assertId(id);
    return path.join(folder, id);
  };

  async function write(id: string, sealed: Sealed) {
    await writeDurably(folder, fileOf(id), sealed);
  }

  return {
    where: `the folder ${folder}`,
    write,

    async *read(id) {
      const handle = await orNull(open(fileOf(id), "r"));
      if (!handle) throw new FileMissing(id);
      try {
        for (;;) {
          const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(chunkBytes) });
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await handle.close();
      }
    },

    async remove(id) {
      await rm(fileOf(id), { force: true });
    },

    async *list() {
      for (const id of await namesIn(folder)) {
        const found = isFileId(id) ? await orNull(stat(path.join(folder, id))) : null;
        if (found?.isFile()) yield { id, size: found.size, writtenAt: found.mtime };
      }
    },

    async removeUnfinished(before) {
      let removed = 0;
      for (const name of await namesIn(folder)) {
        if (!name.endsWith(unfinished)) continue;
        const file = path.join(folder, name);
        const found = await orNull(stat(file));
        if (!found || found.mtime >= before) continue;
        await rm(file, { force: true });
        removed++;
      }
      return removed;
    },

    async check() {
      const id = randomUUID();
      try {
        await write(id, { size: 0, pieces: [] });
        await rm(fileOf(id));
      } catch (error) {
        throw new StoreUnusable(`${folder} cannot be written to (${codeOf(error)}).`);
      }
    },

    async answers() {
      await orNull(stat(folder));
    },
  };
}

/** After this a power cut cannot lose the file: its bytes and then its name are forced to the disk. */
async function writeDurably(folder: string, target: string, { pieces }: Sealed) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = `${target}.${randomUUID()}${unfinished}`;
  try {
    await writeAndSync(part, pieces);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await sync(folder);
}

async function writeAndSync(file: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  await using handle = await open(file, "wx", 0o600);
  for await (const piece of pieces) await handle.appendFile(piece);
  await handle.sync();
}

async function sync(folder: string) {
  await using handle = await open(folder, "r");
  await handle.sync();
}

async function namesIn(folder: string) {
  return (await orNull(readdir(folder))) ?? [];
}

/** Null for what is not there. */
async function orNull<Result>(found: Promise<Result>) {
  try {
    return await found;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function codeOf(error: unknown) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
