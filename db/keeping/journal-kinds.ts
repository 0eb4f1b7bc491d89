/** What a backup from before would bring back; of mails those that left, and would leave once more. */
export const journalKinds = [
  "application",
  "draft",
  "alert",
  "returneeProfile",
  "registration",
  "callback",
  "taster",
  "admission",
  "reporter",
  "account",
  "contactPerson",
  "mail",
] as const;
export type JournalKind = (typeof journalKinds)[number];
