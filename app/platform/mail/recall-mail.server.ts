import type { Db } from "#db/connect.server.ts";

/** False when it is too late. Whoever sends a mail has counted an attempt before: of the two, exactly one wins. */
export async function recallMail(db: Db, id: string) {
  const recalled = await db
    .deleteFrom("outbox_mail")
    .where("id", "=", id)
    .where("attempts", "=", 0)
    .where("sent_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return recalled !== undefined;
}
