/** So long after the office is done it knows who reported. */
export const reporterKeptMonths = 6;
