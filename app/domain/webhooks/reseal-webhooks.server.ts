import type { Db } from "#db/connect.server.ts";
import { resealRows, type Secrets } from "#app/platform/keys/reseal-rows.server.ts";
import { webhookLabel } from "./webhook-secret.server.ts";

/** The former secret signs no more: it would count for a day only. */
export async function resealWebhooks(db: Db, secrets: Secrets) {
  await db.updateTable("webhook").set({ former_sealed: null, former_until: null }).execute();
  const rows = await db.selectFrom("webhook").select(["id", "sealed"]).execute();
  return resealRows(secrets, {
    rows: rows.map((row) => ({ ...row, label: webhookLabel(row.id) })),
    purpose: "webhooks",
    encoding: "base64",
    save: (id, sealed) => db.updateTable("webhook").set({ sealed }).where("id", "=", id).execute(),
  });
}

/** Nobody can open their secrets any more: whoever had one sets it up anew. */
export async function forgetWebhooks(db: Db) {
  await db.deleteFrom("webhook").execute();
}
