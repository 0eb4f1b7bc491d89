import { createReadStream, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { FileError } from "#db/csv.ts";

/** The files of a feed, wherever they lie: read one after the other, never whole. */
export type OpenFeed = {
  has: (file: string) => boolean;
  read: (file: string) => Promise<Readable>;
  close: () => void;
};

const mostEntries = 1_000;
/** The stop times of a whole country are two gigabytes. What claims more is no timetable. */
const largestFile = 8e9;
/** Text of a timetable shrinks to a tenth; what shrinks to less than a five-hundredth was made to fill disks. */
const packedAtMost = 500;

export async function openFeed(place: string): Promise<OpenFeed> {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new FileError(`${place} is not there.`);
  return found.isDirectory() ? openFolder(place) : openZip(place);
}

function openFolder(folder: string): OpenFeed {
  const files = new Set(readdirSync(folder));
  return {
    has: (file) => files.has(file),
    read: (file) => Promise.resolve(createReadStream(path.join(folder, file))),
    close: () => undefined,
  };
}

async function openZip(file: string): Promise<OpenFeed> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new FileError(`${file} is no folder and no ZIP file.`, { cause: error });
  });
  try {
    const entries = await readEntries(zip, file);
    return {
      has: (name) => entries.has(name),
      read(name) {
        const entry = entries.get(name);
        if (!entry) throw new FileError(`${name} is missing in ${file}.`);
        return zip.openReadStreamPromise(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** By their names; some publishers put all of them into a folder. */
async function readEntries(zip: ZipFile, file: string) {
  if (zip.entryCount > mostEntries) throw new FileError(`${file} holds ${zip.entryCount} files: that is no timetable.`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = path.posix.basename(entry.fileName);
    if (!name.endsWith(".txt") || entry.fileName.startsWith("__MACOSX/")) continue;
    if (entries.has(name)) throw new FileError(`${file} holds ${name} twice.`);
    const { compressedSize, uncompressedSize } = entry;
    if (uncompressedSize > largestFile || uncompressedSize > (compressedSize + 1_000) * packedAtMost)
      throw new FileError(`${name} in ${file} unpacks to ${uncompressedSize} bytes: that is no timetable.`);
    if (entry.isEncrypted()) throw new FileError(`${name} in ${file} is encrypted.`);
    entries.set(name, entry);
  }
  return entries;
}
