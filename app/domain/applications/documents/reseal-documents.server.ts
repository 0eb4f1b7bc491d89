import type { Db } from "#db/connect.server.ts";
import { resealRows, type Secrets } from "#app/platform/keys/reseal-rows.server.ts";

/** The files stay as they are: only the key of each is encrypted anew. */
export async function resealDocuments(db: Db, secrets: Secrets) {
  const rows = await db.selectFrom("application_document").select(["id", "data_key as sealed"]).execute();
  return resealRows(secrets, {
    rows: rows.map((row) => ({ ...row, label: row.id })),
    purpose: "file keys",
    encoding: "base64url",
    save: (id, data_key) => db.updateTable("application_document").set({ data_key }).where("id", "=", id).execute(),
  });
}
