/** In the order of a form. A deadline is a last day, not a meeting. */
export const eventKinds = [
  "fair",
  "open_company",
  "taster_day",
  "information_evening",
  "workshop",
  "entrepreneurs_talk",
  "course",
  "deadline",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** submitted: a company handed it to the office. Only what was published can be cancelled. */
export const eventStatuses = ["draft", "submitted", "published", "cancelled"] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** For whom an event is meant; none of them: for everybody. */
export const eventAudiences = ["pupils", "parents", "returnees", "job_changers", "companies"] as const;
export type EventAudience = (typeof eventAudiences)[number];

/** How an event stands to its source. same: as it was told, or as the office wants it; the others wait for the office. */
export const importedEventStates = ["same", "changed", "cancelled", "gone"] as const;
export type ImportedEventState = (typeof importedEventStates)[number];
