import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

export type FileFacts = { size: number; sha256: string };

/** A copy that a power cut cannot take any more, but for its name: force the folder to the disk when all are there. */
export function copyDurably(from: string, to: string): Promise<FileFacts> {
  return writeAll(to, createReadStream(from));
}

/** The same for what does not come from a disk. */
export async function writeAll(to: string, chunks: AsyncIterable<Uint8Array>): Promise<FileFacts> {
  return withFile(to, async (handle) => {
    const facts = await read(chunks, (chunk) => handle.writeFile(chunk));
    await handle.sync();
    return facts;
  });
}

export function factsOf(file: string): Promise<FileFacts> {
  return factsOfChunks(createReadStream(file));
}

export function factsOfChunks(chunks: AsyncIterable<Uint8Array>): Promise<FileFacts> {
  return read(chunks, () => undefined);
}

export async function writeDurably(file: string, text: string) {
  await withFile(file, async (handle) => {
    await handle.writeFile(text);
    await handle.sync();
  });
}

/** Of a file, or of a folder and with it the names in it. */
export async function forceToDisk(file: string) {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function read(chunks: AsyncIterable<Uint8Array>, take: (chunk: Uint8Array) => unknown): Promise<FileFacts> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    await take(chunk);
  }
  return { size, sha256: hash.digest("hex") };
}

/** A new file, for nobody else to read. */
async function withFile<Result>(file: string, work: (handle: FileHandle) => Promise<Result>) {
  const handle = await open(file, "wx", 0o600);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}
