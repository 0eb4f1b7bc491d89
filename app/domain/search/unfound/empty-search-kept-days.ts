// A face of this room: other nouns may import it.

/** Long enough for the office to learn new words from what many looked for. */
export const emptySearchKeptDays = 90;
