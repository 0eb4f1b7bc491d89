import type { Db } from "#db/connect.server.ts";
import { resealRows, type Secrets } from "#app/platform/keys/reseal-rows.server.ts";

/** The files stay as they are: only the key of each is encrypted anew. */
export async function resealPictures(db: Db, secrets: Secrets) {
  const rows = await db.selectFrom("company_picture_file").select(["file_id as id", "data_key as sealed"]).execute();
  return resealRows(secrets, {
    rows: rows.map((row) => ({ ...row, label: row.id })),
    purpose: "file keys",
    encoding: "base64url",
    save: (id, data_key) =>
      db.updateTable("company_picture_file").set({ data_key }).where("file_id", "=", id).execute(),
  });
}
