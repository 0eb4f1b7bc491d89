/** What the office has decided: to end a listing, to suspend a company and so on, or not to follow a report. */
export const rulingKinds = [
  "listing_ended",
  "company_suspended",
  "event_cancelled",
  "example_taken_down",
  "report_declined",
] as const;
export type RulingKind = (typeof rulingKinds)[number];

/** What is against the law, or only against the terms of use. */
export const rulingGrounds = ["law", "terms"] as const;
export type RulingGround = (typeof rulingGrounds)[number];

export const appealOutcomes = ["upheld", "changed"] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];
