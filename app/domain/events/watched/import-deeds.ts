/** What the office can say to an event that came from somebody's calendar. */
export const importDeeds = ["publish", "drop", "follow", "keep"] as const;
