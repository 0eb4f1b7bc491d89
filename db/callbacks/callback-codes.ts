/**
 * asked: it is the company's turn. unreached: nobody answered, and the company tries once more. The others are ends. missed:
 * nobody answered twice. closed: the company did nothing.
 */
export const callbackStates = ["asked", "unreached", "called", "missed", "declined", "closed"] as const;
export type CallbackState = (typeof callbackStates)[number];

/** Of a working day, in which somebody can be called. */
export const dayParts = ["morning", "midday", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];
