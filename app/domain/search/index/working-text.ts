import type { Working } from "#app/domain/listings/without-car/worked-shifts.ts";

/** What the index keeps of when one works in a listing: many have it in common. */
export const workingText = ({ kind, shifts, shiftTimes }: Working) => JSON.stringify({ kind, shifts, shiftTimes });

export const workingOf = (text: string) => JSON.parse(text) as Working; // as workingText wrote it
