/**
 * What somebody says of a thing: that he wants it or does not, that it is all the same to him, that he need not have it, that he
 * only speaks of it; `unmeant`: the words do not even mean the thing.
 */
export const verdicts = ["wish", "no", "same", "needless", "none", "unmeant"] as const;
export type Verdict = (typeof verdicts)[number];

/** Things that are no condition: a trade or a field, a part of the world, a word of the ad. */
export const otherThings = ["occupation", "place", "word"] as const;

/** More than a code of a filter says: any change of shifts, and overtime, which no filter knows. */
export const anyShifts = "shifts";
export const overtime = "overtime";

/** Words of a text that name a thing: a code of a filter ("shift:night"), one of the others, or one of the two above. */
export type Span = { from: number; to: number; thing: string };

export const isConditionSpan = ({ thing }: Pick<Span, "thing">) => !otherThings.some((other) => other === thing);

export const overlaps = (one: Span, other: Span) => one.from < other.to && other.from < one.to;

export const holds = ({ from, to }: Pick<Span, "from" | "to">, at: number) => at >= from && at < to;
