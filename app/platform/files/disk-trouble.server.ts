import { open as openFile } from "node:fs/promises";
import path from "node:path";
import { isDiskFull } from "./is-disk-full.server.ts";

export type DiskTrouble = "full" | "readOnly";

/** Why the disk of this folder takes nothing in, if it does not. */
export async function diskTrouble(folder: string): Promise<DiskTrouble | null> {
  if (await isReadOnly(folder)) return "readOnly";
  return (await isDiskFull(folder)) ? "full" : null;
}

type Open = (file: string, flags: string, mode: number) => Promise<{ close: () => Promise<void> }>;

/**
 * A file of its own is opened for it, empty and always there: what its rights say of a folder, a system that has stopped to write
 * to a failing disk does not change. The files of SQLite must not be opened a second time, which would end their locks.
 */
export async function isReadOnly(folder: string, open: Open = openFile) {
  try {
    const file = await open(path.join(folder, "writable"), "a", 0o600);
    await file.close();
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && (error.code === "EROFS" || error.code === "EIO");
  }
}
