import { StoreRefused } from "#db/store-refused.ts";
import { StoreAway } from "../files/stores/sealed-store.ts";
import { KeepingError } from "./keeping-error.ts";

const words: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  SQLITE_FULL: "the disk is full",
  EROFS: "the disk cannot be written to",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EIO: "the disk fails",
  SQLITE_CORRUPT: "the store is damaged",
  SQLITE_NOTADB: "the store is damaged",
};

/** The failure of a disk or a server as its administrator says it; what is no such failure is thrown on as it came. */
export function inWords(error: unknown, what: string) {
  if (error instanceof StoreRefused || error instanceof StoreAway)
    return new KeepingError(`${what}: ${error.message}`, { cause: error });
  if (error instanceof KeepingError || !(error instanceof Error && "code" in error)) return error;
  const code = String(error.code);
  return new KeepingError(`${what}: ${words[code] ?? error.message} (${code}).`, { cause: error });
}
