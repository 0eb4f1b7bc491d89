import type { Lang } from "#db/codes.ts";

/** What the board looks for in the words of an ad. */
export const subjects = [
  "title",
  "sex",
  "age",
  "origin",
  "language",
  "belief",
  "health",
  "family",
  "pastPay",
  "photo",
  "birthDate",
  "fee",
  "contact",
  "link",
  "minors",
  "pay",
  "place",
  "double",
] as const;
export type Subject = (typeof subjects)[number];

/** Its patterns are explained in reading/pattern.ts. */
export type Rule = {
  find: readonly string[];
  /** It is only one where one of these stands in the same sentence, before it or behind it. */
  beside?: readonly string[];
  /** In the same sentence these make it harmless. */
  unless?: readonly string[];
  /** Said so plainly that nothing of what makes the subject harmless does. */
  firm?: true;
  /** Only where applicants are asked something, or everywhere but there. */
  asked?: boolean;
  /** Where it is as simple as that: what can stand there instead. */
  replace?: string;
};

export type RulesOf = { subject: Subject; harmless: Record<Lang, readonly string[]> } & Record<Lang, readonly Rule[]>;
