// A face of this room: other nouns may import it.

/** As long as the last applications are kept: so long a member can come back as it was. */
export const formerKeptMonths = 6;
