import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

export type FileFacts = { size: number; sha256: string };

/** A copy that a power cut cannot take any more, but for its name: force the folder to the disk when all are there. */
export async function copyDurably(from: string, to: string): Promise<FileFacts> {
  return withFile(to, async (handle) => {
    const facts = await read(from, (chunk) => handle.writeFile(chunk));
    await handle.sync();
    return facts;
  });
}

export function factsOf(file: string): Promise<FileFacts> {
  return read(file, () => undefined);
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

async function read(file: string, take: (chunk: Buffer) => unknown): Promise<FileFacts> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
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
