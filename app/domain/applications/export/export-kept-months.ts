// A face of this room: other nouns may import it.

/** As long as what happened is kept elsewhere. */
export const exportKeptMonths = 12;
