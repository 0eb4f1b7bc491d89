/** The codes of an anonymous profile of somebody who wants to come home, and of what a company says to it. */

/** Years in the occupation. */
export const yearBands = ["0_2", "3_5", "6_10", "over_10"] as const;
export type YearBand = (typeof yearBands)[number];

export const returneeWishes = [
  "part_time",
  "flexible_hours",
  "remote_part",
  "no_nights",
  "training",
  "leading",
  "housing_help",
  "childcare",
  "partner_work",
] as const;
export type ReturneeWish = (typeof returneeWishes)[number];

/** What a company has for somebody, ready to be chosen. */
export const interestReasons = ["open_listing", "open_soon", "get_to_know", "help_with_move"] as const;
export type InterestReason = (typeof interestReasons)[number];

/** C2 is also one's mother tongue. */
export const spokenLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type SpokenLevel = (typeof spokenLevels)[number];
