import type { Lang } from "#db/codes.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { type MailKind, openPlaceholders as open } from "./mail-kinds.ts";
import type { MailWords } from "./mail-words.ts";

type Said = { subject: string; text: string };

/** What a mail says as long as the office has no other words for it, with its placeholders as they are written. */
export function houseWords(kind: MailKind, lang: Lang): MailWords {
  return { ...says[kind](textsOf(lang)), closing: "" };
}

type AdmissionMail = "confirm" | "known" | "received" | "asked" | "declined";

/** What is said to whoever asks for membership, whether the office may word it or not. */
export function admissionWords(what: AdmissionMail, lang: Lang): MailWords {
  return { ...admission(what)(textsOf(lang)), closing: "" };
}

const admission = (what: AdmissionMail) => (t: Texts) => ({
  subject: t(`admission:mail.${what}.subject`, open),
  text: `${t("mail:office.greeting")}\n\n${t(`admission:mail.${what}.text`, open)}`,
});

const listing = (what: "published" | "sentBack") => (t: Texts) => ({
  subject: t(`mail:listing.${what}.subject`, open),
  text: `${t("mail:listing.greeting")}\n\n${t(`mail:listing.${what}.text`, open)}`,
});

const says: Record<MailKind, (t: Texts) => Said> = {
  "admission.received": admission("received"),
  "admission.asked": admission("asked"),
  "admission.declined": admission("declined"),
  "account.invitation": (t) => ({
    subject: t("mail:account.invitation.subject", open),
    text: t("mail:account.invitation.text", open),
  }),
  "listing.published": listing("published"),
  "listing.sentBack": listing("sentBack"),
};
