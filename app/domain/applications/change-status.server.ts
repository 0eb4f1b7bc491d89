import type { ApplicationStatus, DeclineReason } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type Decision, isFinal, isMeeting, isWaiting, mayBecome } from "./application.ts";
import { applicationColumns } from "./application-columns.ts";
import { mayProposeInLetter, proposeInLetter } from "./appointments/propose-in-letter.server.ts";
import type { Proposal } from "./appointments/read-proposal.ts";
import { findSpans } from "./clock/find-spans.server.ts";
import { noteFirstAnswer } from "./clock/note-first-answer.server.ts";
import { startAnswerClock } from "./clock/start-answer-clock.server.ts";
import { companyApplications, lockCompanyApplication } from "./employer-applications.server.ts";
import { eraseOnAfterAnswer } from "./erasure-date.ts";
import { leavesAtFrom } from "./held/hold.ts";
import { holdAnswer } from "./held/hold-answer.server.ts";
import { findStandingDates } from "./letters/find-standing-dates.server.ts";
import { mailCompanyMessage, newStatusLink } from "./mail-to-seeker.server.ts";
import { recordHistory } from "./record-history.server.ts";
import { writeMessage } from "./write-message.server.ts";

type Change = CompanyScope & {
  accountId: string;
  applicationId: string;
  /** The status that stood on the page where the person decided. */
  from: ApplicationStatus;
  to: Decision;
  /** What the seeker reads, in the seeker's language. */
  text: string;
  /** Where somebody is declined: for the company's own counting. */
  reason?: DeclineReason | undefined;
  /** Times to choose from, which the letter names. */
  proposal?: Proposal | null | undefined;
  /** Of answers given in one go. */
  batchId?: string | undefined;
  origin: string;
  now: Date;
};

export type ChangeResult =
  | { ok: true; batchId: string }
  | { ok: false; reason: "notFound" | "impossible" | "meanwhile" };

/**
 * Changes the status and writes to the seeker, both or neither; the letter leaves after a while and can be taken back
 * until then. Whoever decided on an older state is told instead.
 */
export function changeStatus(db: Db, change: Change): Promise<ChangeResult> {
  return inTransaction(db, async (db) => {
    const { applicationId, from, to, batchId = newId(), now } = change;
    const application = await findToChange(db, change);
    if (!application) return { ok: false, reason: "notFound" };
    if (!mayBecome(from, to, "employer")) return { ok: false, reason: "impossible" };
    if (application.status !== from) return { ok: false, reason: "meanwhile" };
    if (change.proposal && !(await mayProposeInLetter(db, applicationId))) return { ok: false, reason: "meanwhile" };

    const clock = await clockAfter(db, application, change);
    const eraseOn = isFinal(to) ? eraseOnAfterAnswer({ answeredOn: dayOf(now) }) : application.eraseOn;
    await db
      .updateTable("application")
      .set({ status: to, status_at: now.toISOString(), erase_on: eraseOn, ...clock })
      .where("id", "=", applicationId)
      .execute();
    if (change.reason && to === "declined") {
      await db.insertInto("decline_reason").values({ application_id: applicationId, reason: change.reason }).execute();
    }
    const told = await record(db, application, change, eraseOn);
    if (change.proposal) await proposeInLetter(db, { ...change, proposal: change.proposal });
    await holdAnswer(db, {
      application_id: applicationId,
      batch_id: batchId,
      at: now.toISOString(),
      leaves_at: leavesAtFrom(now).toISOString(),
      from_status: from,
      to_status: to,
      ...told,
      status_at_before: application.statusAt,
      erase_on_before: application.eraseOn,
      answered_at_before: application.answeredAt,
      clock_from_before: application.clockFrom,
      answer_by_before: application.answerBy,
      seeker_from_before: application.seekerFrom,
      clock_from_after: clock.clock_from,
      answer_by_after: clock.answer_by,
      seeker_from_after: clock.seeker_from,
    });
    return { ok: true, batchId };
  });
}

/** Locked first, so that what is put back, should the answer be taken back, is what was there. */
async function findToChange(db: Db, { companyId, listingIds, applicationId }: Change) {
  const scope = { companyId, listingIds };
  await lockCompanyApplication(db, { ...scope, applicationId });
  return companyApplications(db, scope)
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([...applicationColumns, "application.status_at as statusAt", "application.answered_at as answeredAt"])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
}

type Application = NonNullable<Awaited<ReturnType<typeof findToChange>>>;

/**
 * To say that somebody looks at it is no answer: the promise runs on. After an invitation people wait for what comes of
 * it, unless it gives them times to choose from, or they have some already; where a day is agreed, both wait for that.
 */
async function clockAfter(db: Db, application: Application, { to, proposal, now }: Change) {
  const { listingId, clockFrom, answerBy, seekerFrom } = application;
  if (isWaiting(to)) return { clock_from: clockFrom, answer_by: answerBy, seeker_from: seekerFrom };
  if (isFinal(to)) return { clock_from: null, answer_by: null, seeker_from: null };
  if (proposal) return { clock_from: null, answer_by: null, seeker_from: dayOf(now) };
  const standing = isMeeting(to) ? await findStandingDates(db, { applicationIds: [application.id], now }) : null;
  const stands = standing?.(application.id);
  if (stands === "dateStands") return { clock_from: null, answer_by: null, seeker_from: null };
  if (stands === "dateOffered") return { clock_from: null, answer_by: null, seeker_from: seekerFrom ?? dayOf(now) };
  const { afterInvitation: workingDays } = await findSpans(db);
  const clock = await startAnswerClock(db, { listingId, workingDays, now });
  return { clock_from: clock.clockFrom, answer_by: clock.answerBy, seeker_from: null };
}

/** What it leaves behind, for both sides. */
async function record(db: Db, application: Application, change: Change, eraseOn: string) {
  const { accountId, applicationId, from, to, text, origin, now } = change;
  const event = { applicationId, event: "status", actor: "employer", accountId, from, to, now } as const;
  const history_id = await recordHistory(db, event);
  const subject = { subjectType: "application", subjectId: applicationId };
  await recordAudit(db, { now, accountId, action: `application.${to}`, ...subject });
  const isAnswer = isWaiting(from) && !isWaiting(to);
  const company_answer_id = isAnswer ? await noteFirstAnswer(db, { application, givenBy: "employer", now }) : null;

  const { number, lang, email } = application;
  const leavesAt = leavesAtFrom(now);
  const message = { applicationId, number, author: "employer", accountId, lang, text, leavesAt, now } as const;
  const message_id = await writeMessage(db, message);
  if (message_id === null) throw new Error("A letter that is no form's was taken for a form sent twice");
  const link = await newStatusLink(db, { applicationId, lang, origin, now });
  const letter = { to: email, lang, number, listing: application, link, text, eraseOn, final: isFinal(to) };
  const mail_id = await mailCompanyMessage(db, { ...letter, choosesTime: Boolean(change.proposal), leavesAt, now });
  return { history_id, company_answer_id, message_id, mail_id };
}
