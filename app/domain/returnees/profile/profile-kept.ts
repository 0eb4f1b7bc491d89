// A face of this room: other nouns may import it.
/** Who does not confirm within so many days is forgotten; a profile ends so many months after its owner wanted to be back. */
export const profileKept = { confirmDays: 7, months: 6 };
