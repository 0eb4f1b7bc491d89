import type { SilentSide } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isWaiting, mayBecome } from "../application.ts";
import { applicationColumns } from "../application-columns.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";
import { findHeldMessages } from "../held/held-messages.server.ts";
import { takeBackUnsent } from "../held/take-back-unsent.server.ts";
import { mailCompany } from "../mail-company.server.ts";
import { mailClosed, newStatusLink } from "../mail-to-seeker.server.ts";
import { markClosed } from "../mark-closed.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { writeMessage } from "../write-message.server.ts";
import { noteFirstAnswer } from "./note-first-answer.server.ts";

type Closing = {
  applicationId: string;
  /** Whose turn it was. */
  silent: SilentSide;
  origin: string;
  now: Date;
} & ({ by: "board" } | { by: "office"; accountId: string });

export type ClosingResult = { ok: true } | { ok: false; reason: "notFound" | "answered" };

/**
 * The kind end of what one side left open. Where it was the company, whoever applied is told so, and that it was not their
 * fault; where it was they, the company learns the number.
 */
export function closeUnanswered(db: Db, closing: Closing): Promise<ClosingResult> {
  return inTransaction(db, async (db) => {
    const { applicationId, silent, now } = closing;
    if (await isAnswered(db, closing)) return { ok: false, reason: "answered" };
    await takeBackUnsent(db, { applicationId, now });
    const application = await findApplication(db, applicationId);
    if (!application) return { ok: false, reason: "notFound" };
    const { status: from, clockFrom, seekerFrom } = application;
    /** What waits for the other side, or for a day that both agreed on, is not left open by this one. */
    if ((silent === "company" ? clockFrom : seekerFrom) === null) return { ok: false, reason: "answered" };
    if (!mayBecome(from, "closed", closing.by === "office" ? "office" : "system"))
      return { ok: false, reason: "answered" };

    const eraseOn = await markClosed(db, { applicationId, from, silent, now });
    if (eraseOn === null) return { ok: false, reason: "answered" };

    await recordClosing(db, closing, from);
    if (silent === "company" && isWaiting(from)) await noteFirstAnswer(db, { application, givenBy: closing.by, now });
    await tellSeeker(db, application, { ...closing, eraseOn });
    if (silent === "seeker") await tellCompany(db, application, closing);
    return { ok: true };
  });
}

/** An answer or a question on its way is one; that somebody looks at it is none, and says nothing any more. */
async function isAnswered(db: Db, { applicationId, now }: Closing) {
  const answers = await findHeldAnswers(db, { applicationId, now });
  const messages = await findHeldMessages(db, { applicationId, now });
  return answers.some(({ to_status }) => !isWaiting(to_status)) || messages.some((one) => one.changes_turn === 1);
}

function findApplication(db: Db, applicationId: string) {
  return db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(applicationColumns)
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
}

type Application = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

async function recordClosing(db: Db, closing: Closing, from: Application["status"]) {
  const { applicationId, now } = closing;
  const person = closing.by === "office" ? { accountId: closing.accountId } : {};
  const actor = closing.by === "office" ? "office" : "system";
  await recordHistory(db, { applicationId, event: "status", actor, ...person, from, to: "closed", now });
  if (closing.by !== "office") return;
  const subject = { subjectType: "application", subjectId: applicationId };
  await recordAudit(db, { now, accountId: closing.accountId, action: "application.closed", ...subject });
}

async function tellSeeker(db: Db, application: Application, closing: Closing & { eraseOn: string }) {
  const { silent, origin, now, eraseOn } = closing;
  const { id, lang, number, email, companyName } = application;
  const t = textsFor(lang);
  const names = { title: titleIn(t, lang, application), company: companyName };
  const text = t(silent === "company" ? "application:template.closed" : "thread:closed.letter", names);
  await writeMessage(db, {
    applicationId: id,
    number,
    author: closing.by === "office" ? "office" : "system",
    lang,
    text,
    now,
  });
  const link = await newStatusLink(db, { applicationId: id, lang, origin, now });
  await mailClosed(db, { to: email, lang, number, listing: application, link, text, why: silent, eraseOn, now });
}

/** Only the number: erasure does not reach mailboxes. */
async function tellCompany(db: Db, application: Application, { applicationId, origin, now }: Closing) {
  const { number } = application;
  await mailCompany(db, {
    what: "unreplied",
    applicationId,
    number,
    listing: application,
    answerBy: null,
    origin,
    now,
  });
}
