import type { Db } from "#db/connect.server.ts";

/** The newest mails, whether they were sent or only stand here. */
export function findMails(db: Db, { limit }: { limit: number }) {
  return db
    .selectFrom("outbox_mail")
    .select(["id", "kind", "to_address as to", "lang", "subject", "created_at as createdAt"])
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

export function findMail(db: Db, id: string) {
  return db
    .selectFrom("outbox_mail")
    .select([
      "id",
      "kind",
      "to_address as to",
      "lang",
      "subject",
      "text",
      "reply_to as replyTo",
      "unsubscribe_url as unsubscribeUrl",
      "calendar",
      "created_at as createdAt",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}
