import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { isFinal } from "../application.ts";
import { giveTurnToCompany } from "../clock/turn.server.ts";
import { keepDocuments } from "../documents/keep-documents.server.ts";
import { lockMyApplication } from "../documents/lock-my-application.server.ts";
import { findMyApplication, type MyApplication } from "../find-my-application.server.ts";
import { mailCompany } from "../mail-company.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { writeMessage } from "../write-message.server.ts";
import { roomForDocuments } from "./room-for-documents.server.ts";
import { isToldAlready } from "./thread.ts";

type Writing = {
  token: string;
  text: string;
  lang: Lang;
  uploads: Upload[];
  formKey: string;
  origin: string;
  now: Date;
};

/** "over": nobody reads it any more, as it is decided or the company is barred. */
export type WritingResult = { ok: true } | { ok: false; reason: "notFound" | "over" | "tooManyDocuments" };

/** The seeker writes: message and documents together or neither. Sent twice, it is there once. */
export async function writeToCompany(db: Db, files: FileStore, writing: Writing): Promise<WritingResult> {
  const { token, uploads, now } = writing;
  let result = { ok: false, reason: "notFound" } as WritingResult;
  await keepDocuments(db, files, { uploads, now }, async (db) => {
    await lockMyApplication(db, token);
    const application = await findMyApplication(db, { token, now });
    if (!application) return null;
    const { id: applicationId } = application;
    if (!mayWriteToCompany(application)) {
      result = { ok: false, reason: "over" };
      return null;
    }
    if (uploads.length > (await roomForDocuments(db, applicationId))) {
      result = { ok: false, reason: "tooManyDocuments" };
      return null;
    }
    result = { ok: true };
    const messageId = await write(db, application, writing);
    return messageId === null
      ? null
      : { of: { application_id: applicationId, message_id: messageId }, room: uploads.length };
  });
  return result;
}

export function mayWriteToCompany({
  status,
  companySuspendedAt,
}: Pick<MyApplication, "status" | "companySuspendedAt">) {
  return !isFinal(status) && companySuspendedAt === null;
}

async function write(db: Db, application: MyApplication, { text, lang, formKey, origin, now }: Writing) {
  const { id: applicationId, number, messages } = application;
  const written = await writeMessage(db, { applicationId, number, author: "seeker", lang, text, formKey, now });
  if (written === null) return null;
  await recordHistory(db, { applicationId, event: "message", actor: "seeker", now });
  await giveTurnToCompany(db, { applicationId, now });
  const unread = messages.filter(({ author, readAt }) => author === "seeker" && readAt === null);
  if (!isToldAlready(unread, now)) {
    const news = { applicationId, number, listing: application, answerBy: null, origin, now };
    await mailCompany(db, { what: "written", ...news });
  }
  return written;
}
