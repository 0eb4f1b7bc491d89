import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { FoundRuling } from "./find-ruling.server.ts";
import { rulingLink, type RulingSender } from "./ruling-links.server.ts";

type Receipt = {
  to: { email: string; lang: Lang };
  ruling: FoundRuling;
  from: RulingSender;
  now: Date;
};

/** That an appeal has come in. Its words stand behind the link: whoever has it wrote them, but not all who read the mail. */
export async function mailAppealReceipt(db: Db, { to, ruling, from, now }: Receipt) {
  const t = textsFor(to.lang);
  const { number, subject, id } = ruling;
  const content = composeMail(to.lang, {
    subject: t("ruling:mail.receipt.subject", { number, subject }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t("ruling:mail.receipt.text", { number, subject }) },
      { paragraph: t("ruling:mail.receipt.next") },
      { button: { label: t("ruling:mail.receipt.button"), href: rulingLink(from, { id, lang: to.lang }) } },
    ],
  });
  await queueMail(db, { ...content, kind: "ruling.appealReceipt", to: to.email, lang: to.lang, now });
}
