/** Ways on which published listings leave the board for other programs: job search engines, the Bundesagentur, EURES. */
export const channels = ["aggregators", "ba", "eures"] as const;
export type Channel = (typeof channels)[number];
