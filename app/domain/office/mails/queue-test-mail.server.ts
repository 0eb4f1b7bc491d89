import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { ShownMail } from "./mail-look.tsx";

type Testing = { officer: { email: string }; lang: Lang; mail: ShownMail; now: Date };

/** To whoever asks for it and to nobody else, the way all mails go; its subject says that it is none of them. */
export async function queueTestMail(db: Db, { officer, lang, mail, now }: Testing) {
  const subject = textsFor(lang)("wording:mail.testSubject", { subject: mail.subject });
  await queueMail(db, {
    ...{ text: mail.text, html: mail.html },
    subject,
    kind: "office.testMail",
    to: officer.email,
    lang,
    now,
  });
}
