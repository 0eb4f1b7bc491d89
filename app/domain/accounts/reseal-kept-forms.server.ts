import type { Db } from "#db/connect.server.ts";
import { resealRows, type Secrets } from "#app/platform/keys/reseal-rows.server.ts";
import { keptFormLabel } from "./kept-form.server.ts";

export async function resealKeptForms(db: Db, secrets: Secrets) {
  const rows = await db.selectFrom("kept_form").select(["id", "account_id as accountId", "sealed"]).execute();
  return resealRows(secrets, {
    rows: rows.map((row) => ({ ...row, label: keptFormLabel(row) })),
    purpose: "kept forms",
    encoding: "base64",
    save: (id, sealed) => db.updateTable("kept_form").set({ sealed }).where("id", "=", id).execute(),
  });
}
