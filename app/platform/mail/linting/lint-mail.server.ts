import type { ClaimedMail } from "../claim-mail.server.ts";
import { smtpMessage } from "../smtp-message.server.ts";
import { dimColors } from "./dim-colors.ts";
import type { MailRule } from "./mail-rules.ts";
import { subscribedMails } from "./subscribed-mails.ts";

type Sender = Parameters<typeof smtpMessage>[1];
type Message = ReturnType<typeof smtpMessage>;

/** Phones show 40 to 60 of them, and the names of listings are long. */
const longestSubject = 110;
/** Some mail programs cut off what is longer, and nobody reads it. */
export const longestMail = 12_000;

/** What is wrong with a mail as it would leave, rule by rule: nothing where it is in order. */
export function lintMail(mail: ClaimedMail, config: Sender): Record<MailRule, string[]> {
  const message = smtpMessage(mail, config);
  return {
    subject: subjectFaults(message.subject),
    whole: [message.subject, message.text, message.html].flatMap(leftOver),
    text: textFaults(message),
    links: linkFaults(message.html, mail.lang),
    pictures: pictureFaults(message.html),
    contrast: dimColors(message.html),
    size: message.html.length < longestMail ? [] : [`${message.html.length} signs`],
    automatic: automaticFaults(message, mail.lang),
    unsubscribe: unsubscribeFaults(message, { kind: mail.kind, origin: config.origin }),
  };
}

function subjectFaults(subject: string) {
  if (!/\S/.test(subject)) return ["no subject"];
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)) return ["signs that nobody sees"];
  return subject.length > longestSubject ? [`${subject.length} signs`] : [];
}

const leftOver = (part: string) => part.match(/\{\{|\}\}|\bundefined\b|\[object|\bNaN\b|Invalid Date/g) ?? [];

/** Whoever reads the text misses nothing: every link stands there, and no markup. */
function textFaults({ text, html }: Message) {
  if (!/\S/.test(text)) return ["no text"];
  const missing = linksOf(html).filter(({ href }) => !text.includes(sameInText(href)));
  const markup = text.match(/<\/?(?:a|p|br|div|span|strong|h[1-6])\b[^>]*>|&(?:amp|lt|gt|quot|nbsp|#\w+);/g) ?? [];
  return [...missing.map(({ href }) => href), ...markup];
}

/** There one link stands for all that can be said. */
const sameInText = (href: string) => href.replace(/\?says=\w+$/, "");

function linkFaults(html: string, lang: string) {
  const strange = html.includes(`<html lang="${lang}">`) ? [] : [`not in ${lang}`];
  const wrong = linksOf(html).filter(
    ({ href, label }) => !/^(https?:\/\/[^/\s]|mailto:[^@\s]+@)/.test(href) || !/\p{L}|\d/u.test(label),
  );
  return [...strange, ...wrong.map(({ href, label }) => `${label || "no words"}: ${href}`)];
}

const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = "", label = ""]) => ({
    href: href.replaceAll("&amp;", "&"),
    label: label.replace(/<[^>]*>/g, ""),
  }));

/** Drawn in the mail or left away: whatever is loaded tells its sender that the mail was opened. */
function pictureFaults(html: string) {
  const unnamed = (html.match(/<(?:img|svg)\b[^>]*>/g) ?? []).filter(
    (picture) => !/\balt="|\baria-hidden="true"|\baria-label="/.test(picture),
  );
  return [...unnamed, ...(html.match(/\bsrc(?:set)?="[^"]*"|url\([^)]*\)|@import|<(?:link|script|iframe)\b/g) ?? [])];
}

/** By this programs know that no person wrote it, and answer it with nothing of their own (RFC 3834). */
function automaticFaults({ headers, messageId }: Message, lang: string) {
  return [
    ...(headers["Auto-Submitted"] === "auto-generated" ? [] : ["Auto-Submitted"]),
    ...(headers["Content-Language"] === lang ? [] : ["Content-Language"]),
    ...(/^<[^@\s]+@[^@\s]+>$/.test(messageId) ? [] : ["Message-ID"]),
  ];
}

function unsubscribeFaults({ headers }: Message, { kind, origin }: { kind: string; origin: string }) {
  const value = "List-Unsubscribe" in headers ? headers["List-Unsubscribe"].value : null;
  if (value === null) return subscribedMails.some((name) => name === kind) ? ["List-Unsubscribe"] : [];
  return /^<[^<>\s]+>$/.test(value) && value.startsWith(`<${origin}/`) ? [] : [value];
}
