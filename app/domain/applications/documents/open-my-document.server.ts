import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";

/** A document of the application that this link opens, with what is needed to decrypt it. Null for any other. */
export async function openMyDocument(db: Db, { token, documentId }: { token: string; documentId: string }) {
  const document = await db
    .selectFrom("application_link")
    .innerJoin("application_document", "application_document.application_id", "application_link.application_id")
    .select([
      "application_document.id",
      "application_document.name",
      "application_document.media_type as mediaType",
      "application_document.data_key as dataKey",
    ])
    .where("application_link.id", "=", hashToken(token))
    .where("application_document.id", "=", documentId)
    .executeTakeFirst();
  return document ?? null;
}
