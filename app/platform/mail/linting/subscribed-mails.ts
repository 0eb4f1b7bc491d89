import type { MailName } from "../mail-names.ts";

/** They come because somebody once asked for them, until they ask no more: mail programs offer to end them (RFC 8058). */
export const subscribedMails: readonly MailName[] = [
  "alert.confirmation",
  "alert.reminder",
  "alert.listings",
  "alert.wanted",
  "returnee.confirmation",
  "returnee.reminder",
  "returnee.interest",
  "returnee.ending",
];
