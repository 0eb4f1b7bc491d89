import type { Lang, SilentSide } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isMailAddress } from "#app/platform/mail/address.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { issueLink } from "./issue-link.server.ts";

type Letter = {
  to: string;
  lang: Lang;
  number: string;
  listing: Titled & { companyName: string; companyEmail: string };
  /** Of the status page. */
  link: string;
  leavesAt?: Date | undefined;
  /** To be answered on the page: a mail to the company would stop no clock. */
  answerOnPage?: boolean;
  now: Date;
};

export async function mailReceived(db: Db, letter: Letter & { answerBy: Day; eraseOn: Day }) {
  const { lang, number, listing, link, answerBy, eraseOn } = letter;
  const t = textsFor(lang);
  const title = titleIn(t, lang, listing);
  await send(db, "received", letter, t("mail:application.received.subject", { number }), [
    { heading: t("mail:application.received.heading") },
    {
      facts: [
        { label: t("application:facts.number"), value: number },
        { label: t("application:facts.listing"), value: title },
        { label: t("application:facts.company"), value: listing.companyName },
        { label: t("application:facts.answerBy"), value: formatDay(lang, answerBy) },
      ],
    },
    { paragraph: t("mail:application.received.next") },
    { button: { label: t("mail:application.statusButton"), href: link } },
    { small: t("mail:application.linkHint") },
    { small: t("application:eraseOpen", { day: formatDay(lang, eraseOn) }) },
  ]);
}

/** Somebody sent a second application with this address: only its owner learns that there is a first. */
export async function mailAgain(db: Db, letter: Letter & { submittedAt: Instant; newNumber: string }) {
  const { lang, number, listing, link, submittedAt, newNumber } = letter;
  const t = textsFor(lang);
  const title = titleIn(t, lang, listing);
  const day = formatInstantDay(lang, submittedAt);
  await send(db, "again", letter, t("mail:application.again.subject", { number }), [
    { heading: t("mail:application.again.heading") },
    { paragraph: t("mail:application.again.text", { day, title, company: listing.companyName, number, newNumber }) },
    { button: { label: t("mail:application.statusButton"), href: link } },
    { small: t("mail:application.again.restart") },
    { small: t("mail:application.again.notYou") },
  ]);
}

/** Erasure finds the mails about an application by its number. */
function numberAndListing({ lang, number, listing }: Letter) {
  const t = textsFor(lang);
  return [
    { label: t("application:facts.number"), value: number },
    { label: t("application:facts.listing"), value: titleIn(t, lang, listing) },
  ];
}

export function messageSubject(lang: Lang, number: string) {
  return textsFor(lang)("mail:application.message.subject", { number });
}

type CompanysMessage = Letter & {
  text: string;
  eraseOn: Day;
  final: boolean;
  /** The company waits for an answer. */
  asks?: boolean;
  /** It names times to choose from. */
  choosesTime?: boolean;
  /** How many came with it; they never leave the board. */
  documents?: number;
};

export async function mailCompanyMessage(db: Db, letter: CompanysMessage) {
  const { lang, number, listing, link, text, eraseOn, final, asks = false, documents = 0 } = letter;
  const { choosesTime = false } = letter;
  const t = textsFor(lang);
  const day = formatDay(lang, eraseOn);
  const button = t(asks ? "thread:mail.answer" : "mail:application.statusButton");
  return send(db, "message", { ...letter, answerOnPage: asks || choosesTime }, messageSubject(lang, number), [
    { heading: t("mail:application.message.heading", { company: listing.companyName }) },
    { quote: text },
    ...(documents > 0 ? [{ paragraph: t("thread:mail.documents", { count: documents }) }] : []),
    ...(asks ? [{ paragraph: t("thread:mail.asks", { company: listing.companyName }) }] : []),
    { facts: numberAndListing(letter) },
    { button: { label: choosesTime ? t("appointment:mail.seeker.button.choose") : button, href: link } },
    { small: t("mail:application.linkHint") },
    { small: final ? t("application:eraseFinal", { day }) : t("application:eraseOpen", { day }) },
  ]);
}

/** The company has asked something, and waits. */
export async function mailReminded(db: Db, letter: Letter & { lastDay: Day }) {
  const { lang, number, listing, link, lastDay } = letter;
  const t = textsFor(lang);
  const names = { title: titleIn(t, lang, listing), company: listing.companyName };
  await send(db, "reminded", { ...letter, answerOnPage: true }, t("thread:reminded.subject", { number }), [
    { heading: t("thread:reminded.heading", names) },
    { paragraph: t("thread:reminded.text", names) },
    { paragraph: t("thread:reminded.lastDay", { day: formatDay(lang, lastDay) }) },
    { facts: numberAndListing(letter) },
    { button: { label: t("thread:mail.answer"), href: link } },
    { small: t("mail:application.linkHint") },
  ]);
}

/** The board ends what one side left open. */
type Closing = { text: string; why: SilentSide | "left"; eraseOn: Day };

export async function mailClosed(db: Db, letter: Letter & Closing) {
  const { lang, number, listing, link, text, why, eraseOn } = letter;
  const t = textsFor(lang);
  const said = (
    { company: "mail:application.closed", seeker: "thread:closed", left: "mail:application.left" } as const
  )[why];
  await send(db, "closed", letter, t(`${said}.subject`, { number }), [
    { heading: t(`${said}.heading`, { company: listing.companyName }) },
    { paragraph: text },
    { facts: numberAndListing(letter) },
    { button: { label: t("mail:application.statusButton"), href: link } },
    { small: t("application:eraseFinal", { day: formatDay(lang, eraseOn) }) },
  ]);
}

/** The company was barred from the board, or is let in again. */
export async function mailOfSuspension(db: Db, letter: Letter & { what: "suspended" | "resumed"; text: string }) {
  const { lang, number, listing, link, what, text } = letter;
  const t = textsFor(lang);
  await send(db, what, letter, t(`mail:application.suspension.${what}.subject`, { number }), [
    { heading: t(`mail:application.suspension.${what}.heading`, { company: listing.companyName }) },
    { paragraph: text },
    { facts: numberAndListing(letter) },
    { button: { label: t("mail:application.statusButton"), href: link } },
    { small: t("mail:application.linkHint") },
  ]);
}

type Found = Titled & { number: string; companyName: string; link: string };

/** The answer to "I lost my link". */
export async function mailLinks(
  db: Db,
  { to, lang, found, overview, now }: { to: string; lang: Lang; found: Found[]; overview: string; now: Date },
) {
  const t = textsFor(lang);
  const blocks: MailBlock[] = [
    { heading: t("mail:application.links.heading") },
    { paragraph: t("mail:application.links.text", { count: found.length }) },
    {
      list: found.map((one) => ({
        title: titleIn(t, lang, one),
        text: t("mail:application.links.item", { company: one.companyName, number: one.number }),
        href: one.link,
      })),
    },
    { button: { label: t("myData:mail.overview"), href: overview } },
    { small: t("myData:mail.overviewHint") },
    { small: t("mail:application.linkHint") },
    { small: t("mail:application.links.notYou") },
  ];
  const mail = composeMail(lang, { subject: t("mail:application.links.subject"), blocks });
  await queueMail(db, { kind: "application.links", to, lang, ...mail, now });
}

/** Absolute, with a token of its own. */
export async function newStatusLink(
  db: Db,
  { applicationId, lang, origin, now }: { applicationId: string; lang: Lang; origin: string; now: Date },
) {
  return origin + paths.myApplication(lang, await issueLink(db, { applicationId, now }));
}

type Said = "received" | "again" | "message" | "reminded" | "closed" | "suspended" | "resumed";

function send(db: Db, kind: Said, letter: Letter, subject: string, blocks: MailBlock[]) {
  const { to, lang, listing, leavesAt, now } = letter;
  const replyTo = !letter.answerOnPage && isMailAddress(listing.companyEmail) ? listing.companyEmail : null;
  const mail = composeMail(lang, { subject, blocks });
  return queueMail(db, { kind: `application.${kind}`, to, lang, ...mail, replyTo, leavesAt, now });
}
