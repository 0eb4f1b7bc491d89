// A face of this room: other nouns may import it.

/** A draft lives for so long after the last thing that was saved. */
export const draftDays = 1;
