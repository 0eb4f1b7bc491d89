/** A full run tells the Bundesagentur everything, one of differences what has changed since the run before. */
export const baLoads = ["full", "difference"] as const;
export type BaLoad = (typeof baLoads)[number];

/** kept: it has this ad as it is. repeated: a full run told it once more. */
export const baDeeds = ["sent", "repeated", "kept", "removed", "left_out"] as const;
export type BaDeed = (typeof baDeeds)[number];

/** Why an open ad is not told to the Bundesagentur. */
export const baReasons = ["abroad", "kind", "dual_study", "title_code", "schema"] as const;
export type BaReason = (typeof baReasons)[number];
