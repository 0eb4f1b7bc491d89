/** Tables of numbers that law and agreements change from a day on. Each has a schema for what an entry says. */
export const datedTopics = ["minimum_wage", "training_pay", "pay_agreement"] as const;
export type DatedTopic = (typeof datedTopics)[number];
