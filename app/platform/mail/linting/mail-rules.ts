/** What every mail is looked at for before anybody gets it. */
export const mailRules = [
  "subject",
  "whole",
  "text",
  "links",
  "pictures",
  "contrast",
  "size",
  "automatic",
  "unsubscribe",
] as const;
export type MailRule = (typeof mailRules)[number];
