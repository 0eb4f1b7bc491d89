import type { Db } from "#db/connect.server.ts";

/** Mails of these kinds to an address are gone, sent or waiting. */
export async function forgetMails(db: Db, { to, kinds }: { to: string; kinds: readonly string[] }) {
  await db.deleteFrom("outbox_mail").where("to_address", "=", to).where("kind", "in", kinds).execute();
}
