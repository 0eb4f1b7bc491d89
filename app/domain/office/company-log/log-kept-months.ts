// A face of this room: other nouns may import it.

/** So long after a contact the office may still read what was said. */
export const logKeptMonths = 36;
