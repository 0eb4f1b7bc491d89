import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";

/** A body that has arrived. `forget` gives its room on the disk back. */
export type Arrived = { chunks: AsyncIterable<Uint8Array>; forget: () => Promise<void> };
export type BodySpool = { receive: (client: string, chunks: AsyncIterable<Uint8Array>) => Promise<Arrived> };

/** More has arrived than the disk is there for. */
export class SpoolFull extends Error {}

type Size = { /** Bytes of all. */ max: number; /** And of one network. */ each: number };

/**
 * Keeps on disk what comes in slowly, so that it takes nobody's place. The file has no name any more once it is open and
 * its key is nowhere but in memory: whatever happens to the process, nobody can read what is left of it.
 */
export function bodySpool(folder: string, { max, each }: Size): BodySpool {
  const held = new Map<string, number>();
  const hold = (client: string, bytes: number) => {
    const own = (held.get(client) ?? 0) + bytes;
    if (own > 0) held.set(client, own);
    else held.delete(client);
    return own <= each && [...held.values()].reduce((sum, one) => sum + one, 0) <= max;
  };

  return {
    async receive(client, chunks) {
      const file = await namelessFile(folder);
      let size = 0;
      const forget = async () => {
        hold(client, -size);
        size = 0;
        await file.close();
      };
      try {
        const sealing = createCipheriv(cipher, file.key, file.start);
        for await (const chunk of chunks) {
          size += chunk.byteLength;
          if (!hold(client, chunk.byteLength)) throw new SpoolFull();
          await file.handle.appendFile(sealing.update(chunk));
        }
        return { chunks: readBack(file), forget };
      } catch (error) {
        await forget();
        throw isFull(error) ? new SpoolFull() : error;
      }
    },
  };
}

/** Nobody else can write to a file without a name, so nothing has to be proven when it is read. */
const cipher = "aes-256-ctr";

type NamelessFile = { handle: FileHandle; key: Buffer; start: Buffer; close: () => Promise<void> };

async function namelessFile(folder: string): Promise<NamelessFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomUUID());
  const handle = await open(file, "wx+", 0o600);
  await rm(file);
  return { handle, key: randomBytes(32), start: randomBytes(16), close: () => handle.close() };
}

async function* readBack({ handle, key, start }: NamelessFile) {
  const opening = createDecipheriv(cipher, key, start);
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(64 * 1024), position });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield new Uint8Array(opening.update(buffer.subarray(0, bytesRead)));
  }
}

function isFull(error: unknown) {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
