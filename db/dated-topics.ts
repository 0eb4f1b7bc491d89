/** What holds from a day on: numbers of law and agreements, school holidays, pay and rents, texts of the office, what a year takes of pay. */
export const datedTopics = [
  "minimum_wage",
  "training_pay",
  "pay_agreement",
  "school_holiday",
  "home_fact",
  "legal_text",
  "mail_text",
  "take_home",
] as const;
export type DatedTopic = (typeof datedTopics)[number];
