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
import { leavesAtFrom } from "../held/hold.ts";
import { clockOf, holdMessage } from "../held/hold-message.server.ts";
import { mailCompanyMessage, newStatusLink } from "../mail-to-seeker.server.ts";
import { recordHistory } from "../record-history.server.ts";
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
 * person still waits for the decision. It leaves after a while, and can be taken back until then.
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
  const leavesAt = leavesAtFrom(now);
  const before = await clockOf(db, applicationId);
  const message = { applicationId, number, author: "employer", accountId, lang, text, leavesAt, formKey, now } as const;
  const written = await writeMessage(db, message);
  if (written === null) return null;
  const history_id = await recordHistory(db, { applicationId, event: "message", actor: "employer", accountId, now });
  const turn = await changeTurn(db, writing);

  const link = await newStatusLink(db, { applicationId, lang: application.lang, origin, now });
  const letter = { to: email, lang: application.lang, number, listing: application, link, text, eraseOn, now };
  const how = { final: false, asks, documents: uploads.length, leavesAt };
  const mail_id = await mailCompanyMessage(db, { ...letter, ...how });
  await holdMessage(db, {
    ...{ message_id: written, application_id: applicationId, history_id, mail_id, before, ...turn },
    ...{ at: now.toISOString(), leaves_at: leavesAt.toISOString() },
  });
  return written;
}

async function changeTurn(db: Db, writing: Writing) {
  const { applicationId, asks, now } = writing;
  const given = asks ? await giveTurnToSeeker(db, { applicationId, now }) : null;
  if (asks) return { company_answer_id: given?.companyAnswerId ?? null, changes_turn: 1 } as const;
  const rests = await isMeetingAhead(db, writing);
  if (rests) await restTurn(db, { applicationId });
  return { company_answer_id: null, changes_turn: rests ? 1 : 0 } as const;
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
