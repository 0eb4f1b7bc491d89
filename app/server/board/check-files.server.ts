import type { Logger } from "pino";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { StoreAway, StoreUnusable } from "#app/platform/files/stores/sealed-store.ts";
import { UsageError } from "../usage-error.ts";

/** What the operator must set right is told before anybody loses a document. A store that is only away comes back. */
export async function checkFiles({ sealed }: FileStore, log: Logger) {
  try {
    await sealed.check();
  } catch (error) {
    if (error instanceof StoreUnusable) throw new UsageError(`Documents cannot be stored. ${error.message}`);
    if (!(error instanceof StoreAway)) throw error;
    log.error({ err: error }, "the store of documents is away: nobody can send one until it is back");
  }
}
