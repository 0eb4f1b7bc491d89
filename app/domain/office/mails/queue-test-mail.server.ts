import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type Testing = { officer: { email: string }; lang: Lang; content: MailContent; now: Date };

/** To whoever asks for it and to nobody else, the way all mails go; its subject says that it is none of them. */
export async function queueTestMail(db: Db, { officer, lang, content, now }: Testing) {
  const subject = textsFor(lang)("wording:mail.testSubject", { subject: content.subject });
  const mail = composeMail(lang, { ...content, subject });
  await queueMail(db, { ...mail, kind: "office.testMail", to: officer.email, lang, now });
}
