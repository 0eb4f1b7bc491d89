import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { alertLinks } from "./alert-links.server.ts";
import { alertMailKinds } from "./alert-mail-kinds.ts";
import { type Alert, findAlert } from "./find-alert.server.ts";
import { parentToken } from "./minors/parent-token.server.ts";

/**
 * Ends it at once and keeps nothing: neither the row with the address nor the mails already sent, nor one that still
 * waits to be sent. Ending what is not there any more is not an error, the wish is fulfilled.
 */
export async function endAlert(db: Db, { token, config }: { token: string; config: Config }) {
  await inTransaction(db, async (db) => {
    const alert = await findAlert(db, { token });
    if (alert) await endAlertOf(db, { alert, config });
  });
}

/** The same for who has shown otherwise whose it is. Runs in the transaction of the deed. */
export async function endAlertOf(db: Db, { alert, config }: { alert: Pick<Alert, "id" | "email">; config: Config }) {
  await db.deleteFrom("alert").where("id", "=", alert.id).execute();
  await noteErased(db, "alert", [alert.id]);
  await eraseMails(db, alert, config);
}

/** Mails of another alert of the same address that are still on their way stay. */
async function eraseMails(db: Db, { id, email }: Pick<Alert, "id" | "email">, config: Config) {
  const links = langs.map((lang) => alertLinks(config, { id, lang }).unsubscribe);
  await db
    .deleteFrom("outbox_mail")
    .where("to_address", "=", email)
    .where("kind", "in", alertMailKinds)
    .where((eb) =>
      eb.or([eb("sent_at", "is not", null), eb("failed_at", "is not", null), eb("unsubscribe_url", "in", links)]),
    )
    .execute();
  await db
    .deleteFrom("outbox_mail")
    .where("kind", "=", "alert.parent")
    .where("text", "like", `%${parentToken(config, id)}%`)
    .execute();
}
