import { readFileSync } from "node:fs";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { mailKey } from "#app/platform/mail/returned/mail-key.server.ts";

type Left = { to: string; at: Date; kind?: MailName };

/** A mail that has left, and the key that it carries. */
export async function sentMail(db: Db, keyed: Keyed, { to, at, kind = "alert.listings" }: Left) {
  const id = newId();
  const instant = at.toISOString();
  await db
    .insertInto("outbox_mail")
    .values({
      ...{ id, kind, to_address: to, lang: "de", subject: "Neue Stellen", text: "", html: "" },
      ...{ reply_to: null, unsubscribe_url: null, created_at: instant, send_after: instant, attempts: 1 },
      ...{ sent_at: instant, failed_at: null, last_error: null },
    })
    .execute();
  return { id, key: mailKey(keyed, id) };
}

/** What a server sends back of it. The fixtures are of anna@poczta.example. */
export function returned(name: string, { key, of = "anna@poczta.example" }: { key: string; of?: string }) {
  return readFileSync(`tests/fixtures/returned-mails/${name}.eml`, "latin1")
    .replaceAll("KEY", key)
    .replaceAll("anna@poczta.example", of);
}
