/** What became of a link in a mail can be said for so long after it has ended. */
export const linkKeptDays = 30;
