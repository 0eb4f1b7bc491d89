/** The codes of what companies ask, beside those of codes.ts. Their names are in locales/<lang>/question.json. */

export const answerKinds = ["yes_no", "choice", "number", "date", "text"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What a number counts. */
export const questionUnits = [
  "hours_week",
  "days_week",
  "weekends_month",
  "nights_month",
  "weeks",
  "semester",
  "kilometres",
  "people",
] as const;
export type QuestionUnit = (typeof questionUnits)[number];
