// A face of this room: other nouns may import it.
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { profileLinks } from "./profile-links.server.ts";

/** Every mail to the owner of a profile, so that all of them can be erased with it. */
export const profileMailKinds = [
  "returnee.confirmation",
  "returnee.reminder",
  "returnee.interest",
  "returnee.ending",
] as const;

type To = { id: string; email: string; lang: Lang };
type Circumstances = { config: Config; now: Date };
type Said = { kind: (typeof profileMailKinds)[number]; heading: string; blocks: MailBlock[] };

/** Its subject says nothing of what it is about: others may see it in passing. */
async function queue(db: Db, to: To, { kind, heading, blocks }: Said, { config, now }: Circumstances) {
  const { lang } = to;
  const t = textsFor(lang);
  const mail = composeMail(lang, {
    subject: t("home:mail.subject", { board: config.board.name }),
    blocks: [{ heading }, ...blocks, { small: t("mail:alert.operator", config.operator) }],
  });
  const unsubscribeUrl = profileLinks(config, to).end;
  await queueMail(db, { kind, to: to.email, lang, ...mail, unsubscribeUrl, now });
}

export async function queueProfileConfirmation(db: Db, to: To & { confirm_by: Instant }, how: Circumstances) {
  const t = textsFor(to.lang);
  const blocks: MailBlock[] = [
    { paragraph: t("home:mail.confirm.text") },
    { button: { label: t("home:mail.confirm.button"), href: profileLinks(how.config, to).confirm } },
    { paragraph: t("home:mail.confirm.deadline", { day: formatInstantDay(to.lang, to.confirm_by) }) },
    { paragraph: t("home:mail.confirm.notYou") },
  ];
  await queue(db, to, { kind: "returnee.confirmation", heading: t("home:mail.confirm.heading"), blocks }, how);
}

/** For whoever has one already: the page said the same as always, so the mail has to tell. */
export async function queueProfileReminder(db: Db, to: To, how: Circumstances) {
  const t = textsFor(to.lang);
  const blocks: MailBlock[] = [
    { paragraph: t("home:mail.known.text") },
    { button: { label: t("home:mail.known.button"), href: profileLinks(how.config, to).manage } },
  ];
  await queue(db, to, { kind: "returnee.reminder", heading: t("home:mail.known.heading"), blocks }, how);
}

export async function queueProfileEnding(db: Db, to: To & { ends_on: Day }, how: Circumstances) {
  const t = textsFor(to.lang);
  const blocks: MailBlock[] = [
    { paragraph: t("home:mail.ending.text", { day: formatDay(to.lang, to.ends_on) }) },
    { button: { label: t("home:mail.ending.button"), href: profileLinks(how.config, to).manage } },
    { paragraph: t("home:mail.ending.otherwise") },
  ];
  await queue(db, to, { kind: "returnee.ending", heading: t("home:mail.ending.heading"), blocks }, how);
}

type Interest = { id: string; company: string; reasons: string[]; words: string | null; until: Day };

export async function queueInterestMail(db: Db, to: To, interest: Interest, how: Circumstances) {
  const t = textsFor(to.lang);
  const { id, company, reasons, words, until } = interest;
  const blocks: MailBlock[] = [
    { paragraph: t("home:mail.interest.text", { company }) },
    { list: reasons.map((title) => ({ title })) },
    ...(words ? [{ quote: words }] : []),
    { paragraph: t("home:mail.interest.unknown", { day: formatDay(to.lang, until) }) },
    { button: { label: t("home:mail.interest.button"), href: profileLinks(how.config, to).interest(id) } },
  ];
  await queue(db, to, { kind: "returnee.interest", heading: t("home:mail.interest.heading"), blocks }, how);
}
