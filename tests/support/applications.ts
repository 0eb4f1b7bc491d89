import type { Db } from "#db/connect.server.ts";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import { issueLink } from "#app/domain/applications/issue-link.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";

export const now = new Date("2027-02-01T12:00:00Z");
export const origin = "https://board.example";
export const config = readConfig({ APP_ORIGIN: origin }, "test");

/** An application together with the link that its seeker got by mail. */
export async function insertLinkedApplication(db: Db, given: Parameters<typeof insertApplication>[1] = {}) {
  const application = await insertApplication(db, given);
  const token = await issueLink(db, { applicationId: application.id, now });
  return { ...application, token };
}

export const pdf = {
  name: "Lebenslauf.pdf",
  mediaType: "application/pdf",
  bytes: fixtureBytes("lebenslauf.pdf"),
  scan: "none",
} as const;

export async function addPdf(db: Db, files: FileStore, token: string) {
  await addDocuments(db, files, { token, uploads: [pdf], origin, now });
  return db
    .selectFrom("application_document")
    .innerJoin("application_link", "application_link.application_id", "application_document.application_id")
    .select(["application_document.id", "application_document.data_key as dataKey"])
    .orderBy("application_document.id", "desc")
    .executeTakeFirstOrThrow();
}

export async function statusOf(db: Db, applicationId: string) {
  const row = await db
    .selectFrom("application")
    .select(["status", "erase_on as eraseOn"])
    .where("id", "=", applicationId)
    .executeTakeFirstOrThrow();
  return row;
}

export function eventsOf(db: Db, applicationId: string) {
  return db
    .selectFrom("application_history")
    .select(["event", "actor", "account_id as accountId", "from_status as from", "to_status as to"])
    .where("application_id", "=", applicationId)
    .orderBy("id")
    .execute();
}

export function mailsTo(db: Db, address: string) {
  return db
    .selectFrom("outbox_mail")
    .select(["kind", "lang", "subject", "text", "reply_to as replyTo"])
    .where("to_address", "=", address)
    .orderBy("id")
    .execute();
}
