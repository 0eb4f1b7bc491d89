import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";

type Opening = { token: string; documentId: string; now: Date };

/**
 * A document of the application that this link opens, with what is needed to decrypt it. Null for any other, for
 * what was found infected, and for what the company sent that has not left yet or that the scanner has not let through.
 */
export async function openMyDocument(db: Db, { token, documentId, now }: Opening) {
  const document = await db
    .selectFrom("application_link")
    .innerJoin("application_document", "application_document.application_id", "application_link.application_id")
    .leftJoin("application_message", "application_message.id", "application_document.message_id")
    .select([
      "application_document.id",
      "application_document.name",
      "application_document.media_type as mediaType",
      "application_document.size",
      "application_document.data_key as dataKey",
    ])
    .where("application_link.id", "=", hashToken(token))
    .where("application_document.id", "=", documentId)
    .where("application_document.scan", "!=", "infected")
    .where((eb) =>
      eb.or([
        eb("application_document.message_id", "is", null),
        eb("application_message.author", "=", "seeker"),
        eb.and([
          eb("application_document.scan", "in", ["none", "clean"]),
          eb.or([
            eb("application_message.leaves_at", "is", null),
            eb("application_message.leaves_at", "<=", now.toISOString()),
          ]),
        ]),
      ]),
    )
    .executeTakeFirst();
  return document ?? null;
}
