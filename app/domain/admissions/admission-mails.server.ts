import type { AdmissionRefusal } from "#db/admissions/admission-refusals.ts";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findMailWords } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { admissionWords } from "#app/domain/mail-texts/house-words.ts";
import { wordedMail } from "#app/domain/mail-texts/mail-words.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

export type AdmissionSender = Pick<Config, "origin" | "board" | "operator" | "officeMail">;

type Mail = { to: { email: string; lang: Lang }; company: string; config: AdmissionSender; now: Date };

/** Repeats nothing of what was typed but the name: anybody may have typed it. */
export function queueConfirmationRequest(db: Db, mail: Mail & { token: string; confirmBy: string }) {
  const { to, config, token, confirmBy } = mail;
  const t = textsFor(to.lang);
  return queue(db, "confirm", mail, [
    {
      button: {
        label: t("admission:mail.confirm.button"),
        href: config.origin + paths.confirmMembership(to.lang, token),
      },
    },
    { paragraph: t("admission:mail.deadline", { day: formatInstantDay(to.lang, confirmBy) }) },
    { small: t("admission:mail.notYou") },
  ]);
}

/** For whoever asks again: the page said the same as always, so the mail has to tell. */
export function queueWaitsAlready(db: Db, mail: Mail) {
  return queue(db, "known", mail, [{ small: t(mail)("admission:mail.notYou") }]);
}

export async function queueReceived(db: Db, mail: Mail) {
  const within = t(mail)("employer:reviewWithin", { count: await findReviewDays(db, mail.now) });
  return queue(db, "received", mail, [{ paragraph: `${t(mail)("admission:next")} ${within}` }]);
}

export function queueAdmissionQuestion(db: Db, mail: Mail & { question: string }) {
  return queue(db, "asked", mail, [
    { quote: mail.question },
    { paragraph: t(mail)("admission:mail.answerThis", { office: mail.config.operator.email }) },
  ]);
}

export function queueRefusal(db: Db, mail: Mail & { refusal: AdmissionRefusal; words: string | null }) {
  const { refusal, words, config } = mail;
  const reason = refusal === "other" ? [] : [{ paragraph: t(mail)(`admission:mail.refusal.${refusal}`) }];
  return queue(db, "declined", mail, [
    ...reason,
    ...(words ? [{ quote: words }] : []),
    { paragraph: t(mail)("admission:mail.erased") },
    { small: t(mail)("admission:mail.objection", { office: config.operator.email }) },
  ]);
}

const t = ({ to }: Mail) => textsFor(to.lang);

type Kind = "confirm" | "known" | "received" | "asked" | "declined";

async function queue(db: Db, kind: Kind, mail: Mail, blocks: MailBlock[]) {
  const { to, company, config, now } = mail;
  const values = { company, board: config.board.name, operator: config.operator.name };
  const content = composeMail(to.lang, wordedMail(await wordsOf(db, kind, mail), { values, fixed: blocks }));
  const replyTo = config.operator.email;
  await queueMail(db, { ...content, kind: `admission.${kind}`, to: to.email, lang: to.lang, replyTo, now });
}

/** Mails that only confirm an address keep the house's words. */
function wordsOf(db: Db, kind: Kind, { to }: Mail) {
  return kind === "confirm" || kind === "known"
    ? admissionWords(kind, to.lang)
    : findMailWords(db, `admission.${kind}`, to.lang);
}
