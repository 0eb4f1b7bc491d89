// A face of this room: other nouns may import it.

/** How long the board remembers a refused access, and a browser in which somebody signed in. */
export const guardKeptDays = { refusal: 14, device: 365 } as const;
