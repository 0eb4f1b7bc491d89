import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeDurably } from "./durable-files.server.ts";
import { KeepingError } from "./keeping-error.ts";

export const manifestName = "manifest.json";
/** The store of SQLite, and that of PostgreSQL as pg_dump archives it. */
export const storeName = "board.db";
export const dumpName = "board.dump";
export const filesFolder = "files";

/** Of files/…, as the store of files calls it. */
export const idOf = (name: string) => name.slice(filesFolder.length + 1);

/** The form of a backup. A later form gets the next number, and its program reads the older ones too. */
const format = 1;

const Manifest = z.object({
  format: z.literal(format),
  /** Of the program that made it. */
  version: z.string(),
  /** Of the store, as it was then. */
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  rows: z.record(z.string(), z.number()),
  /** By path inside the backup. */
  files: z.record(
    z.string().regex(/^(board\.(?:db|dump)|files\/[0-9a-f-]{36})$/),
    z.object({ size: z.number(), sha256: z.string() }),
  ),
  /** Files that rows of the store name and the data folder itself had lost. */
  missing: z.array(z.string()),
});

export type Manifest = z.infer<typeof Manifest>;

/** Of what kind the store of a backup is; null where it holds none. */
export function storeIn({ files }: Pick<Manifest, "files">) {
  return [storeName, dumpName].find((name) => name in files) ?? null;
}

/** Without the store itself. */
export const countFiles = ({ files }: Pick<Manifest, "files">) =>
  Object.keys(files).filter((name) => name.startsWith(`${filesFolder}/`)).length;

export function writeManifest(backup: string, manifest: Omit<Manifest, "format">) {
  return writeDurably(path.join(backup, manifestName), JSON.stringify({ format, ...manifest }, null, 1));
}

export async function readManifest(backup: string): Promise<Manifest> {
  const file = path.join(backup, manifestName);
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new KeepingError(`${file} is missing or cannot be read: this is no complete backup.`);
  const read = Manifest.safeParse(parse(text));
  if (read.success) return read.data;
  const { data: later } = z.object({ format: z.number().gt(format) }).safeParse(parse(text));
  throw new KeepingError(
    later
      ? `${backup} was made by a newer version of the board. Restore it with that version.`
      : `${file} is damaged: it does not say what the backup holds.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
