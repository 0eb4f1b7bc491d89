import { FileLocked } from "./file-store.server.ts";
import { FileMissing } from "./stores/sealed-store.ts";

/** What was sealed with a lost key, or lies nowhere any more, will never be read again. Visitors' files say so as an answer (410). */
export function isFileGone(error: unknown): boolean {
  if (error instanceof Response) return error.status === 410;
  return error instanceof FileLocked || error instanceof FileMissing;
}
