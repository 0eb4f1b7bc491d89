import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { MailSender } from "#app/domain/accounts/account-mail.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

/** Answers go to the office's people: every decision can be talked about. */
type Mail = { to: { email: string; lang: Lang }; from: MailSender; replyTo: string; now: Date };

export async function queueSuspension(
  db: Db,
  { to, from, replyTo, company, reason, now }: Mail & { company: string; reason: string },
) {
  const t = textsFor(to.lang);
  const board = from.board.name;
  const mail = composeMail(to.lang, {
    subject: t("mail:office.suspended.subject", { company, board }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t("mail:office.suspended.text", { company, board }) },
      { heading: t("mail:office.reason") },
      { quote: reason },
      { paragraph: t("mail:office.suspended.applications") },
      { small: t("mail:office.objection", { office: replyTo }) },
    ],
  });
  await queueMail(db, { ...mail, kind: "office.suspended", to: to.email, lang: to.lang, replyTo, now });
}

export async function queueResumption(db: Db, { to, from, replyTo, company, now }: Mail & { company: string }) {
  const t = textsFor(to.lang);
  const board = from.board.name;
  const mail = composeMail(to.lang, {
    subject: t("mail:office.resumed.subject", { company, board }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t("mail:office.resumed.text", { company, board }) },
      { button: { label: t("mail:office.resumed.button"), href: from.origin + paths.signIn(to.lang) } },
    ],
  });
  await queueMail(db, { ...mail, kind: "office.resumed", to: to.email, lang: to.lang, replyTo, now });
}

/** What made the office look: a report, or nothing but its own eyes. */
export type TakedownCause = "report" | "office";

/** The statement of reasons that Art. 17 of the Digital Services Act owes a company whose listing is taken down. */
export async function queueTakedown(
  db: Db,
  {
    to,
    from,
    replyTo,
    title,
    statement,
    cause,
    now,
  }: Mail & { title: string; statement: string; cause: TakedownCause },
) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:office.takedown.subject", { title }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t("mail:office.takedown.text", { title, board: from.board.name }) },
      { heading: t("mail:office.reason") },
      { quote: statement },
      { paragraph: t(`mail:office.takedown.how.${cause}`, { terms: from.origin + paths.terms(to.lang) }) },
      { small: t("mail:office.objection", { office: replyTo }) },
    ],
  });
  await queueMail(db, { ...mail, kind: "office.takedown", to: to.email, lang: to.lang, replyTo, now });
}

/** Art. 16 (5): whoever reported hears what came of it. */
export async function queueReportAnswer(
  db: Db,
  { to, from, replyTo, title, closed, now }: Mail & { title: string; closed: boolean },
) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:office.reportAnswer.subject", { board: from.board.name }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      {
        paragraph: closed
          ? t("mail:office.reportAnswer.closed", { title })
          : t("mail:office.reportAnswer.kept", { title }),
      },
      { small: t("mail:office.objection", { office: replyTo }) },
    ],
  });
  await queueMail(db, { ...mail, kind: "office.reportAnswer", to: to.email, lang: to.lang, replyTo, now });
}
