import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { AppealOutcome } from "#db/rulings/ruling-codes.ts";
import type { FoundRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { rulingLink, type RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type Answer = {
  to: { email: string; lang: Lang };
  ruling: FoundRuling;
  outcome: AppealOutcome;
  answer: string;
  broughtBack: boolean;
  from: RulingSender;
  replyTo: string;
  now: Date;
};

/** What came of an appeal, to whoever appealed. */
export async function mailAppealAnswer(db: Db, mail: Answer) {
  const { to, ruling, outcome, answer, broughtBack, from, replyTo, now } = mail;
  const t = textsFor(to.lang);
  const { number, subject, kind, id } = ruling;
  const follows = outcome === "upheld" ? "upheld" : broughtBack ? "broughtBack" : kind;
  const content = composeMail(to.lang, {
    subject: t("ruling:mail.answer.subject", { number, subject }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t(`ruling:mail.answer.${outcome}`, { number, subject }) },
      { quote: answer },
      { paragraph: t(`ruling:follows.${follows}`) },
      { button: { label: t("ruling:mail.answer.button"), href: rulingLink(from, { id, lang: to.lang }) } },
      { small: t("ruling:courts") },
    ],
  });
  await queueMail(db, { ...content, kind: "office.appealAnswer", to: to.email, lang: to.lang, replyTo, now });
}
