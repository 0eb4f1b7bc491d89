/** As what a company's ads were read: its page, a feed of one of two makers, a table. */
export const bringInForms = ["page", "personio", "recruitee", "csv"] as const;
export type BringInForm = (typeof bringInForms)[number];
