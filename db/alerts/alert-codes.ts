export const alertFrequencies = ["daily", "weekly"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** What somebody says of a listing that an alert brought. */
export const alertVerdicts = ["right", "far", "wrong_work", "low_pay", "german"] as const;
export type AlertVerdict = (typeof alertVerdicts)[number];
