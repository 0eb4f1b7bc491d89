/** asked: it is the company's turn. proposed: another day, and it is the pupil's turn. */
export const tasterStates = ["asked", "proposed", "agreed", "declined"] as const;
export type TasterState = (typeof tasterStates)[number];
