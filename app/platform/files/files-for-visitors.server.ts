import type { Logger } from "pino";
import { comeBackLater, gone } from "../http/responses.server.ts";
import type { FileStore } from "./file-store.server.ts";
import { isFileGone } from "./is-file-gone.server.ts";
import { StoreAway } from "./stores/sealed-store.ts";

/**
 * The same files for who waits for a page: where their store is away, they are asked to come back, and where a file can never be
 * opened again, they are told that; the rest of the board goes on.
 */
export function filesForVisitors(files: FileStore, log: Logger): FileStore {
  async function orInWords<Result>(work: Promise<Result>) {
    try {
      return await work;
    } catch (error) {
      if (isFileGone(error)) {
        log.error({ err: error }, "a file cannot be opened any more");
        throw gone();
      }
      if (!(error instanceof StoreAway)) throw error;
      log.error({ err: error }, "the store of documents is away");
      throw comeBackLater(60);
    }
  }

  return {
    sealed: files.sealed,
    put: (bytes) => orInWords(files.put(bytes)),
    get: (file) => orInWords(files.get(file)),
    stream: (file) => orInWords(files.stream(file)),
    remove: (id) => orInWords(files.remove(id)),
  };
}
