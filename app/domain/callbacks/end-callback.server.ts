import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { forgetMailsNaming } from "#app/platform/mail/forget-mails-naming.server.ts";
import { waitsForCall } from "./callback.ts";
import { ownCallbackToken } from "./callback-links.server.ts";
import { type CallbackSender, mailCalled } from "./mail-callback.server.ts";
import { type CallbackKey, readCallback } from "./read-callback.server.ts";

type Deed = { config: CallbackSender; now: Date };

/** Keeps nothing, neither the row nor its mails; a company that was still to call hears that it need not. */
export function endCallback(db: Db, { key, config, now }: Deed & { key: CallbackKey }) {
  return inTransaction(db, async (db) => {
    const row = await readCallback(db, key);
    if (!row) return;
    if (waitsForCall(row.state)) await mailCalled(db, { what: "withdrawn", request: row, config, now });
    await eraseCallback(db, row, config);
  });
}

type Owned = { id: string; ownKey: string; email: string | null };

/** Every mail to somebody carries their link. */
export async function eraseCallback(db: Db, { id, ownKey, email }: Owned, config: CallbackSender) {
  await db.deleteFrom("callback").where("id", "=", id).execute();
  await noteErased(db, "callback", [id]);
  if (email === null) return;
  await forgetMailsNaming(db, { to: email, kinds: "callback.%", naming: ownCallbackToken(config, ownKey) });
}
