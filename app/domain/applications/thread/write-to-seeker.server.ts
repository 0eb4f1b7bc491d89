import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";
import { isFinal } from "../application.ts";
import { giveTurnToSeeker, restTurn } from "../clock/turn.server.ts";
import { keepDocuments } from "../documents/keep-documents.server.ts";
import { findCompanyApplication } from "../employer-application.server.ts";
import { lockCompanyApplication } from "../employer-applications.server.ts";
import { mailCompanyMessage, newStatusLink } from "../mail-to-seeker.server.ts";
import { recordEvent } from "../record-event.server.ts";
import { writeMessage } from "../write-message.server.ts";
import { roomForDocuments } from "./room-for-documents.server.ts";
import type { WritingResult } from "./write-to-company.server.ts";

type Writing = CompanyScope & {
  accountId: string;
  applicationId: string;
  text: string;
  lang: Lang;
  /** The company waits for an answer: from now on it is the seeker's turn. */
  asks: boolean;
  uploads: Upload[];
  formKey: string;
  origin: string;
  now: Date;
};

/**
 * The company writes. Who asks has answered, and its clock stops; who only tells something has its clock run on, as the
 * person still waits for the decision.
 */
export async function writeToSeeker(db: Db, files: FileStore, writing: Writing): Promise<WritingResult> {
  const { applicationId, uploads, now } = writing;
  let result = { ok: false, reason: "notFound" } as WritingResult;
  await keepDocuments(db, files, { uploads, now }, async (db) => {
    await lockCompanyApplication(db, writing);
    const application = await findCompanyApplication(db, writing);
    if (!application) return null;
    if (isFinal(application.status)) {
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

type Application = NonNullable<Awaited<ReturnType<typeof findCompanyApplication>>>;

async function write(db: Db, application: Application, writing: Writing) {
  const { accountId, applicationId, text, lang, asks, uploads, formKey, origin, now } = writing;
  const { number, email, eraseOn } = application;
  const message = { applicationId, number, author: "employer", accountId, lang, text, formKey, now } as const;
  const written = await writeMessage(db, message);
  if (written === null) return null;
  await recordEvent(db, { applicationId, event: "message", actor: "employer", accountId, now });
  if (asks) await giveTurnToSeeker(db, { applicationId, now });
  else if (await isMeetingAhead(db, writing)) await restTurn(db, { applicationId });

  const link = await newStatusLink(db, { applicationId, lang: application.lang, origin, now });
  const letter = { to: email, lang: application.lang, number, listing: application, link, text, eraseOn, now };
  await mailCompanyMessage(db, { ...letter, final: false, asks, documents: uploads.length });
  return written;
}

/** A question about a meeting that both agreed on is answered by a word: until that day nobody owes anything. */
async function isMeetingAhead(db: Db, { applicationId, now }: Writing) {
  const ahead = await db
    .selectFrom("appointment")
    .select("id")
    .where("application_id", "=", applicationId)
    .where("state", "=", "agreed")
    .where("starts_at", ">", now.toISOString())
    .executeTakeFirst();
  return ahead !== undefined;
}
