import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findMailWords } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { wordedMail } from "#app/domain/mail-texts/mail-words.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

/** What mails about accounts need to know of the installation. */
export type MailSender = Pick<Config, "origin" | "board">;

type To = { email: string; name: string; lang: Lang };
type Mail = { to: To; from: MailSender; now: Date };

/** Lets somebody into a company, or into the office where `company` is null. */
export async function queueInvitation(
  db: Db,
  {
    to,
    from,
    token,
    company,
    invitedBy,
    now,
  }: Mail & { token: string; company: string | null; invitedBy: string | null },
) {
  const t = textsFor(to.lang);
  const board = from.board.name;
  const inviter = invitedBy ?? board;
  const words = company
    ? await findMailWords(db, "account.invitation", to.lang)
    : {
        ...{ subject: t("mail:account.invitation.subjectOffice", { board }), closing: "" },
        text: t("mail:account.invitation.textOffice", { board }),
      };
  const content = wordedMail(words, {
    values: company ? { inviter, company, board } : {},
    first: [{ heading: t("mail:account.invitation.heading") }],
    fixed: [
      {
        button: {
          label: t("mail:account.invitation.button"),
          href: from.origin + paths.invitation(to.lang, token),
        },
      },
      { small: t("mail:account.invitation.valid") },
      { small: t("mail:account.invitation.notYou") },
    ],
  });
  const mail = composeMail(to.lang, content);
  await queueMail(db, { ...mail, kind: "account.invitation", to: to.email, lang: to.lang, now });
}

export async function queueReset(db: Db, { to, from, token, now }: Mail & { token: string }) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:account.reset.subject", { board: from.board.name }),
    blocks: [
      { heading: t("mail:account.reset.heading") },
      { paragraph: t("mail:account.reset.text", { board: from.board.name }) },
      { button: { label: t("mail:account.reset.button"), href: from.origin + paths.resetPassword(to.lang, token) } },
      { small: t("mail:account.reset.valid") },
      { small: t("mail:account.reset.notYou") },
    ],
  });
  await queueMail(db, { ...mail, kind: "account.reset", to: to.email, lang: to.lang, now });
}

/** Whoever did not do it themselves must hear of it. */
export async function queuePasswordChanged(db: Db, { to, from, now }: Mail) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:account.changed.subject", { board: from.board.name }),
    blocks: [
      { heading: t("mail:account.changed.heading") },
      { paragraph: t("mail:account.changed.text", { board: from.board.name }) },
      { paragraph: t("mail:account.changed.notYou") },
      { button: { label: t("mail:account.changed.button"), href: from.origin + paths.forgotPassword(to.lang) } },
    ],
  });
  await queueMail(db, { ...mail, kind: "account.changed", to: to.email, lang: to.lang, now });
}
