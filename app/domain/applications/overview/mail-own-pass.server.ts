// A face of this room: other nouns may import it.
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type Letter = { to: string; lang: Lang; /** With the pass in it. */ link: string; now: Date };

export function mailOwnPass(db: Db, { to, lang, link, now }: Letter) {
  const t = textsFor(lang);
  const mail = composeMail(lang, {
    subject: t("myData:mail.subject"),
    blocks: [
      { heading: t("myData:mail.heading") },
      { paragraph: t("myData:mail.text") },
      { button: { label: t("myData:mail.button"), href: link } },
      { small: t("myData:mail.hint") },
      { small: t("mail:application.links.notYou") },
    ],
  });
  return queueMail(db, { kind: "person.pass", to, lang, ...mail, now });
}
