import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { appealUntil } from "#app/domain/rulings/ruling.ts";
import { rulingBlocks } from "#app/domain/rulings/ruling-blocks.server.ts";
import { rulingLink, type RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

/** Answers go to the office's people: every decision can be talked about. */
type Mail = { to: { email: string; lang: Lang }; from: RulingSender; replyTo: string; now: Date };

export async function queueSuspension(
  db: Db,
  {
    to,
    from,
    replyTo,
    company,
    reason,
    ruling,
    now,
  }: Mail & { company: string; reason: string; ruling: Row<"ruling"> },
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
      ...rulingBlocks(from, ruling, to.lang),
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

/** The statement of reasons that Art. 17 of the Digital Services Act owes a company whose listing is taken down. */
export async function queueTakedown(
  db: Db,
  {
    to,
    from,
    replyTo,
    title,
    statement,
    ruling,
    now,
  }: Mail & { title: string; statement: string; ruling: Row<"ruling"> },
) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:office.takedown.subject", { title }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t("mail:office.takedown.text", { title, board: from.board.name }) },
      { heading: t("mail:office.reason") },
      { quote: statement },
      ...rulingBlocks(from, ruling, to.lang),
    ],
  });
  await queueMail(db, { ...mail, kind: "office.takedown", to: to.email, lang: to.lang, replyTo, now });
}

/** Art. 16 (5): whoever reported hears what came of it. */
export async function queueReportAnswer(
  db: Db,
  { to, from, replyTo, title, declined, now }: Mail & { title: string; declined: Row<"ruling"> | null },
) {
  const t = textsFor(to.lang);
  const mail = composeMail(to.lang, {
    subject: t("mail:office.reportAnswer.subject", { board: from.board.name }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      {
        paragraph: declined
          ? t("mail:office.reportAnswer.kept", { title })
          : t("mail:office.reportAnswer.closed", { title }),
      },
      ...(declined ? howToAppeal(from, declined, to.lang) : []),
    ],
  });
  await queueMail(db, { ...mail, kind: "office.reportAnswer", to: to.email, lang: to.lang, replyTo, now });
}

function howToAppeal(from: RulingSender, { id, number, decided_at }: Row<"ruling">, lang: Lang): MailBlock[] {
  const t = textsFor(lang);
  const until = formatDay(lang, appealUntil(decided_at));
  return [
    { paragraph: t("ruling:mail.appealDeclined", { number, until }) },
    { button: { label: t("ruling:mail.buttonDeclined"), href: rulingLink(from, { id, lang }) } },
    { small: t("ruling:automatedNever") },
    { small: t("ruling:courts") },
  ];
}
