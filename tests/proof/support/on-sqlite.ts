import path from "node:path";
import { connect } from "#db/connect.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { production } from "#tests/support/production.ts";

export const storeIn = (dataDir: string) => path.join(dataDir, "board.db");

/** What a board with SQLite keeps in its folder. */
export const openFolder = async (dataDir: string) => ({
  db: await connect(`file:${storeIn(dataDir)}`),
  files: encryptedFileStore(diskStore(path.join(dataDir, "files")), production.SECRET_KEY),
});
