/** submitted: a company handed it to the office. Only what was published can be taken down. */
export const exampleStatuses = ["draft", "submitted", "published", "taken_down"] as const;
export type ExampleStatus = (typeof exampleStatuses)[number];

/** What a good example is about, in the order of a form. Codes stay; what is not chosen any more is only left out of forms. */
export const exampleTags = [
  "recruiting",
  "apprenticeship",
  "schools",
  "career_changers",
  "onboarding_abroad",
  "language",
  "recognition",
  "returnees",
  "shift_models",
  "family",
  "commuting",
  "health",
  "training",
  "succession",
  "digital",
  "energy",
  "across_border",
] as const;
export type ExampleTag = (typeof exampleTags)[number];

/** Rough frames of what it cost; app/domain/good-examples/cost-frame.ts says how much that is in each currency. */
export const costFrames = ["nothing", "small", "medium", "large", "very_large"] as const;
export type CostFrame = (typeof costFrames)[number];
