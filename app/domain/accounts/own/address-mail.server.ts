// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { MailSender } from "../account-mail.server.ts";

/** What the last mail to an old mailbox needs to know: whom to ask. */
export type AddressSender = MailSender & Pick<Config, "operator">;

type Mail = { to: { email: string; lang: Lang }; from: MailSender; now: Date };

/** To the new mailbox: is it yours? */
export function queueAddressLink(db: Db, { token, ...mail }: Mail & { token: string }) {
  const { to, from } = mail;
  const t = textsFor(to.lang);
  const board = from.board.name;
  return queue(db, "account.address", mail, {
    subject: t("own:mail.link.subject", { board }),
    blocks: [
      { heading: t("own:mail.link.heading") },
      { paragraph: t("own:mail.link.text", { board, address: to.email }) },
      { button: { label: t("own:mail.link.button"), href: from.origin + paths.confirmAddress(to.lang, token) } },
      { small: t("own:mail.link.valid") },
      { small: t("own:mail.link.notYou") },
    ],
  });
}

/** To a mailbox that has an account already: somebody wanted it for theirs. */
export function queueAddressTaken(db: Db, mail: Mail) {
  const { to, from } = mail;
  const t = textsFor(to.lang);
  const board = from.board.name;
  return queue(db, "account.address_taken", mail, {
    subject: t("own:mail.taken.subject", { board }),
    blocks: [
      { heading: t("own:mail.taken.heading") },
      { paragraph: t("own:mail.taken.text", { board, address: to.email }) },
      { button: { label: t("own:mail.taken.button"), href: from.origin + paths.signIn(to.lang) } },
      { small: t("own:mail.taken.notYou") },
    ],
  });
}

/** To the old mailbox, before anything has changed. */
export function queueAddressWanted(db: Db, { address, ...mail }: Mail & { address: string }) {
  const { to, from } = mail;
  const t = textsFor(to.lang);
  const board = from.board.name;
  return queue(db, "account.address_wanted", mail, {
    subject: t("own:mail.wanted.subject", { board }),
    blocks: [
      { heading: t("own:mail.wanted.heading") },
      { paragraph: t("own:mail.wanted.text", { board, address }) },
      { paragraph: t("own:mail.wanted.notYou") },
      { button: { label: t("own:mail.wanted.button"), href: from.origin + paths.forgotPassword(to.lang) } },
    ],
  });
}

/** To the old mailbox, the last mail that goes there. */
export function queueAddressChanged(
  db: Db,
  { address, from, ...mail }: Mail & { address: string; from: AddressSender },
) {
  const { to } = mail;
  const t = textsFor(to.lang);
  const board = from.board.name;
  return queue(
    db,
    "account.address_changed",
    { ...mail, from },
    {
      subject: t("own:mail.changed.subject", { board }),
      blocks: [
        { heading: t("own:mail.changed.heading") },
        { paragraph: t("own:mail.changed.text", { board, address }) },
        { paragraph: t("own:mail.changed.notYou", { contact: from.operator.email }) },
      ],
    },
  );
}

async function queue(db: Db, kind: MailName, { to, now }: Mail, content: MailContent) {
  await queueMail(db, { ...composeMail(to.lang, content), kind, to: to.email, lang: to.lang, now });
}
