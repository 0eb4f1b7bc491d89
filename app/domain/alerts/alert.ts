/** Who does not confirm within so many days is forgotten. */
export const confirmDays = 7;

/** More than this nobody reads in a mail; the rest is one link away. */
export const maxListingsInMail = 20;
