import type { Logger } from "pino";
import { comeBackLater } from "../http/responses.server.ts";
import type { FileStore } from "./file-store.server.ts";
import { StoreAway } from "./stores/sealed-store.ts";

/** The same files for who waits for a page: where their store is away, they are asked to come back; the rest of the board goes on. */
export function filesForVisitors(files: FileStore, log: Logger): FileStore {
  async function orLater<Result>(work: Promise<Result>) {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      log.error({ err: error }, "the store of documents is away");
      throw comeBackLater(60);
    }
  }

  return {
    sealed: files.sealed,
    put: (bytes) => orLater(files.put(bytes)),
    get: (file) => orLater(files.get(file)),
    stream: (file) => orLater(files.stream(file)),
    remove: (id) => orLater(files.remove(id)),
  };
}
