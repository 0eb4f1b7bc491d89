/** So long after it was written a mail can still be looked at. */
export const mailKeptDays = 30;
