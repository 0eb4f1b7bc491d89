/** So long after the last decision its words are kept; what was decided stays for the figures of the years. */
export const rulingKeptMonths = 24;
