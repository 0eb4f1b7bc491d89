import type { Db } from "#db/connect.server.ts";
import { resealRows, type Secrets } from "#app/platform/keys/reseal-rows.server.ts";
import { authenticatorLabel } from "./authenticator-secret.server.ts";

export async function resealAuthenticators(db: Db, secrets: Secrets) {
  const rows = await db.selectFrom("authenticator").select(["account_id as id", "sealed"]).execute();
  return resealRows(secrets, {
    rows: rows.map((row) => ({ ...row, label: authenticatorLabel(row.id) })),
    purpose: "authenticators",
    encoding: "base64",
    save: (id, sealed) => db.updateTable("authenticator").set({ sealed }).where("account_id", "=", id).execute(),
  });
}

/** Nobody can open them any more: whoever had one sets it up anew. */
export async function forgetAuthenticators(db: Db) {
  await db.deleteFrom("authenticator").execute();
}

export async function forgetAllRecoveryCodes(db: Db) {
  await db.deleteFrom("recovery_code").execute();
}
