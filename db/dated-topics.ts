/** What holds from a day on: numbers of law and agreements, and texts of the office. Each has a schema for what an entry says. */
export const datedTopics = ["minimum_wage", "training_pay", "pay_agreement", "legal_text"] as const;
export type DatedTopic = (typeof datedTopics)[number];
