import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type Decision, isFinal, isWaiting, mayBecome } from "./application.ts";
import { noteFirstAnswer } from "./clock/note-first-answer.server.ts";
import { usualSpans } from "./clock/spans.ts";
import { startAnswerClock } from "./clock/start-answer-clock.server.ts";
import { findCompanyApplication } from "./employer-application.server.ts";
import { eraseOnAfterAnswer } from "./erasure-date.ts";
import { mailCompanyMessage, newStatusLink } from "./mail-to-seeker.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { writeMessage } from "./thread/write-message.server.ts";

type Change = {
  companyId: string;
  accountId: string;
  applicationId: string;
  /** The status that stood on the page where the person decided. */
  from: ApplicationStatus;
  to: Decision;
  /** What the seeker reads, in the seeker's language. */
  text: string;
  origin: string;
  now: Date;
};

export type ChangeResult = { ok: true } | { ok: false; reason: "notFound" | "impossible" | "meanwhile" };

/** Changes the status and tells the seeker, both or neither. Whoever decided on an older state is told instead. */
export function changeStatus(db: Db, change: Change): Promise<ChangeResult> {
  return inTransaction(db, async (db) => {
    const { companyId, accountId, applicationId, from, to, now } = change;
    const application = await findCompanyApplication(db, { companyId, applicationId });
    if (!application) return { ok: false, reason: "notFound" };
    if (!mayBecome(from, to)) return { ok: false, reason: "impossible" };

    const eraseOn = isFinal(to) ? eraseOnAfterAnswer({ answeredOn: dayOf(now) }) : application.eraseOn;
    const changed = await db
      .updateTable("application")
      .set({
        status: to,
        status_at: now.toISOString(),
        erase_on: eraseOn,
        ...(await clockAfter(db, application, change)),
      })
      .where("id", "=", applicationId)
      .where("company_id", "=", companyId)
      .where("status", "=", from)
      .returning("id")
      .executeTakeFirst();
    if (!changed) return { ok: false, reason: "meanwhile" };

    await recordEvent(db, { applicationId, event: "status", actor: "employer", accountId, from, to, now });
    const subject = { subjectType: "application", subjectId: applicationId };
    await recordAudit(db, { now, accountId, action: `application.${to}`, ...subject });
    if (isWaiting(from) && !isWaiting(to)) await noteFirstAnswer(db, { application, givenBy: "employer", now });
    await tellSeeker(db, application, change, eraseOn);
    return { ok: true };
  });
}

/** To say that somebody looks at it is no answer: the promise runs on. After an invitation people wait for what comes of it. */
async function clockAfter(db: Db, { listingId }: Application, { to, now }: Change) {
  if (isWaiting(to)) return {};
  if (isFinal(to)) return { clock_from: null, answer_by: null, seeker_from: null };
  const clock = await startAnswerClock(db, { listingId, workingDays: usualSpans.afterInvitation, now });
  return { clock_from: clock.clockFrom, answer_by: clock.answerBy, seeker_from: null };
}

type Application = NonNullable<Awaited<ReturnType<typeof findCompanyApplication>>>;

async function tellSeeker(
  db: Db,
  application: Application,
  { accountId, to, text, origin, now }: Change,
  eraseOn: string,
) {
  const { id, number, lang, email } = application;
  await writeMessage(db, { applicationId: id, number, author: "employer", accountId, lang, text, now });
  const link = await newStatusLink(db, { applicationId: id, lang, origin, now });
  const final = isFinal(to);
  await mailCompanyMessage(db, { to: email, lang, number, listing: application, link, text, eraseOn, final, now });
}
