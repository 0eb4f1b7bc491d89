/** What counts as a way that people take to work every day; docs/decisions/0094 says why. In minutes and kilometres. */
export const transitLimits = {
  /** From door to door. */
  wholeWay: 90,
  /** At work before the shift begins, at most. */
  early: 60,
  /** After the shift until the way home begins, at most. */
  wait: 90,
  /** From the gate to the place, and from the place to the gate. */
  atTheGate: 5,
  /** From one line to the next at the same stop, where the publisher says nothing else. */
  change: 3,
  walkToStop: 1.5,
  walkAllTheWay: 3,
  cycle: 8,
} as const;
