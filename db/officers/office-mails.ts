/** When somebody of the office hears of what waits: of each when it comes, of all in the morning, or by looking. */
export const officeMails = ["at_once", "daily", "working_days", "never"] as const;
export type OfficeMails = (typeof officeMails)[number];
