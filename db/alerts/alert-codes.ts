/** growing: monthly, weekly, daily, as the day of a way home comes near. */
export const alertFrequencies = ["daily", "weekly", "growing"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** What somebody says of a listing that an alert brought. */
export const alertVerdicts = ["right", "far", "wrong_work", "low_pay", "german"] as const;
export type AlertVerdict = (typeof alertVerdicts)[number];
