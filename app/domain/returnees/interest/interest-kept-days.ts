// A face of this room: other nouns may import it.
/** What was written, and who said yes, is kept for so long after the last day on which somebody could. */
export const interestKeptDays = 60;
