import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "./file-store.server.ts";

/** The file first: a row that is still there says what is left to do. */
export async function removeDroppedFiles({ db, files }: { db: Db; files: FileStore }) {
  for (const { id } of await db.selectFrom("dropped_file").select("id").execute()) {
    await files.remove(id);
    await db.deleteFrom("dropped_file").where("id", "=", id).execute();
  }
}
