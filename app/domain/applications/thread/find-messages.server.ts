import type { Db } from "#db/connect.server.ts";

/** The whole thread of an application, oldest first, with what has not left yet: see messageFor. */
export async function findMessages(db: Db, applicationId: string) {
  const [messages, documents] = await Promise.all([findTexts(db, applicationId), findAttached(db, applicationId)]);
  const ofMessage = Map.groupBy(documents, ({ messageId }) => messageId);
  return messages.map((message) => ({ ...message, documents: ofMessage.get(message.id) ?? [] }));
}

function findTexts(db: Db, applicationId: string) {
  return db
    .selectFrom("application_message")
    .leftJoin("account", "account.id", "application_message.account_id")
    .leftJoin("held_message", "held_message.message_id", "application_message.id")
    .select([
      "application_message.id",
      "application_message.author",
      "application_message.account_id as accountId",
      "account.name as person",
      "application_message.at",
      "application_message.leaves_at as leavesAt",
      "application_message.read_at as readAt",
      "held_message.message_id as heldId",
      "application_message.lang",
      "application_message.text",
    ])
    .where("application_message.application_id", "=", applicationId)
    .orderBy("application_message.at")
    .orderBy("application_message.id")
    .execute();
}

function findAttached(db: Db, applicationId: string) {
  return db
    .selectFrom("application_document")
    .select(["id", "name", "media_type as mediaType", "size", "scan", "message_id as messageId"])
    .where("application_id", "=", applicationId)
    .where("message_id", "is not", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
