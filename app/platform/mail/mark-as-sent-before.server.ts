import type { Db } from "#db/connect.server.ts";

/** Of mails that wait again in a store that was restored, though they have left: how many were kept from leaving once more. */
export async function markAsSentBefore(db: Db, ids: readonly string[], now: Date) {
  const waiting = await db
    .updateTable("outbox_mail")
    .set({ sent_at: now.toISOString(), last_error: null, calendar: null })
    .where("id", "in", ids)
    .where("sent_at", "is", null)
    .returning(["id", "forget_when_sent"])
    .execute();
  const forgotten = waiting.filter((mail) => mail.forget_when_sent === 1).map(({ id }) => id);
  if (forgotten.length > 0) await db.deleteFrom("outbox_mail").where("id", "in", forgotten).execute();
  return waiting.length;
}
