import type { MailName } from "#app/platform/mail/mail-names.ts";

type Area<Name extends string> = Name extends `${infer First}.${string}` ? First : never;

/** What mails are about, as the office looks for them. */
export const mailAreas = [
  "application",
  "alert",
  "returnee",
  "registration",
  "taster",
  "callback",
  "listing",
  "bringIn",
  "profile",
  "event",
  "good_example",
  "export",
  "account",
  "admission",
  "office",
  "ruling",
  "report",
] as const satisfies readonly Area<MailName>[];
