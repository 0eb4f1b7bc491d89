/**
 * new: not here yet. changed: its source says something else than when it was brought in. same: nothing to do. closed: its
 * listing here is over, but it still stands there. gone: here, but no longer there. refused: could not be brought in.
 */
export const rowStates = ["new", "changed", "gone", "refused", "closed", "same"] as const;
export type RowState = (typeof rowStates)[number];
export type StateCounts = Record<RowState, number>;

/** What there is to decide comes first. */
export function firstToSee(counts: StateCounts): RowState {
  return rowStates.find((state) => counts[state] > 0) ?? "new";
}
