/** Who was declined can ask why for so long, and the office knows of what it decided. */
export const declinedKeptMonths = 6;
