import type { Db } from "#db/connect.server.ts";

/** What was to wait leaves with the next mails. */
export async function hurryMail(db: Db, { id, now }: { id: string; now: Date }) {
  await db
    .updateTable("outbox_mail")
    .set({ send_after: now.toISOString() })
    .where("id", "=", id)
    .where("attempts", "=", 0)
    .execute();
}
