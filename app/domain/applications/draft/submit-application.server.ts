import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { addToDay } from "#app/domain/listings/numbers/add-to-day.server.ts";
import type { ParentSender } from "#app/domain/parents/mail-parent.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { answerColumns } from "../asked/answer-columns.ts";
import { moveBrought } from "../bring/put-brought.server.ts";
import { startAnswerClock } from "../clock/start-answer-clock.server.ts";
import { eraseOnWhileOpen } from "../erasure-date.ts";
import { mailCompany } from "../mail-company.server.ts";
import { mailReceived, newStatusLink } from "../mail-to-seeker.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { findDraft, isComplete } from "./draft-queries.server.ts";
import { findListingToApply } from "./find-listing-to-apply.server.ts";
import { refuseSecondApplication } from "./refuse-second-application.server.ts";
import type { SentDraft } from "./sent-draft.ts";
import { tellParent } from "./tell-parent.server.ts";

type Submission = {
  token: string;
  listingId: string;
  lang: Lang;
  origin: string;
  /** Left out where the parent's address had too many mails already. */
  parentSender?: ParentSender | undefined;
  now: Date;
};

export type SubmissionResult = { ok: true } | { ok: false; reason: "notFound" | "closed" | "incomplete" };

/**
 * Turns a draft into an application, once, however often the button is pressed. A second application by the same mail
 * address to the same listing looks the same from outside; only the mail tells the owner of the address about the first.
 */
export async function submitApplication(db: Db, files: FileStore, submission: Submission): Promise<SubmissionResult> {
  const result = await inTransaction(db, (db) => submit(db, submission));
  if (!result.ok) return result;
  for (const id of result.needless) await files.remove(id);
  return { ok: true };
}

async function submit(db: Db, { token, listingId, lang, origin, parentSender, now }: Submission) {
  const draft = await findDraft(db, { token, listingId, now });
  const listing = await findListingToApply(db, { listingId, now });
  if (!draft || !listing) return { ok: false, reason: "notFound" } as const;
  if (draft.sentAt) return { ok: true, needless: [] } as const;
  if (!listing.open) return { ok: false, reason: "closed" } as const;
  if (!isComplete(draft, lang, listing.asks)) return { ok: false, reason: "incomplete" } as const;

  const sent = { draft, listing, lang, origin, now };
  if (!(await claim(db, sent))) return { ok: true, needless: [] } as const;
  const isFirst = await insertApplication(db, sent);
  if (isFirst && parentSender && listing.asks.age) await tellParent(db, sent, parentSender);
  const needless = isFirst ? [] : await refuseSecondApplication(db, sent);
  await emptyDraft(db, draft.id);
  return { ok: true, needless } as const;
}

async function claim(db: Db, { draft, now }: SentDraft) {
  return db
    .updateTable("application_draft")
    .set({ sent_at: now.toISOString() })
    .where("id", "=", draft.id)
    .where("sent_at", "is", null)
    .returning("id")
    .executeTakeFirst();
}

/** False when this address has applied to this listing before. */
async function insertApplication(db: Db, { draft, listing, lang, origin, now }: SentDraft) {
  const eraseOn = eraseOnWhileOpen(listing);
  const clock = await startAnswerClock(db, { listingId: listing.id, workingDays: listing.answerDays, now });
  const application = await db
    .insertInto("application")
    .values({
      id: newId(),
      number: draft.number,
      listing_id: listing.id,
      company_id: listing.companyId,
      status: "received",
      lang,
      name: draft.name,
      name_folded: searchableName(draft.name),
      email: draft.email,
      email_folded: foldAddress(draft.email),
      phone: draft.phone,
      german_level: draft.germanLevel,
      message: draft.message,
      under_18: listing.asks.age && draft.under18 === 1 ? 1 : 0,
      submitted_at: now.toISOString(),
      status_at: now.toISOString(),
      erase_on: eraseOn,
      clock_from: clock.clockFrom,
      answer_by: clock.answerBy,
    })
    .onConflict((conflict) => conflict.columns(["listing_id", "email_folded"]).doNothing())
    .returning(["id", "number"])
    .executeTakeFirst();
  if (!application) return false;

  const applicationId = application.id;
  await addToDay(db, { listingId: listing.id, day: dayOf(now), counted: "sent", count: 1 });
  await moveAnswersAndDocuments(db, { draft, listing }, applicationId);
  await moveBrought(db, { draftId: draft.id, applicationId });
  await recordHistory(db, { applicationId, event: "submitted", actor: "seeker", to: "received", now });
  const link = await newStatusLink(db, { applicationId, lang, origin, now });
  const { number } = application;
  await mailReceived(db, { to: draft.email, lang, number, listing, link, answerBy: clock.answerBy, eraseOn, now });
  const news = { applicationId, number, listing: { ...listing, listingId: listing.id }, answerBy: clock.answerBy };
  await mailCompany(db, { what: "submitted", ...news, origin, now });
  return true;
}

type Moved = Pick<SentDraft, "draft" | "listing">;

async function moveAnswersAndDocuments(db: Db, { draft, listing }: Moved, applicationId: string) {
  await db
    .updateTable("application_document")
    .set({ application_id: applicationId, draft_id: null })
    .where("draft_id", "=", draft.id)
    .execute();
  const given = new Map(draft.answers.map(({ questionId, answer }) => [questionId, answer]));
  const answers = listing.questions.flatMap((question, position) => {
    const answer = given.get(question.id);
    return answer === undefined
      ? []
      : [{ application_id: applicationId, position, ...answerColumns(question), answer }];
  });
  if (answers.length > 0) await db.insertInto("application_answer").values(answers).execute();
}

/** The confirmation needs the number and the address; the rest stands in the application now. */
async function emptyDraft(db: Db, draftId: string) {
  await db.deleteFrom("application_draft_answer").where("draft_id", "=", draftId).execute();
  await db.deleteFrom("application_brought").where("draft_id", "=", draftId).execute();
  await db
    .updateTable("application_draft")
    .set({ name: null, phone: null, german_level: null, message: null })
    .set({ under_18: null, parent_email: null, parent_lang: null })
    .where("id", "=", draftId)
    .execute();
}
