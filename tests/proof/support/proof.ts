export type Given = {
  /** Seconds instead of minutes. */
  short: boolean;
  /** Instead of the number that the proof is about. */
  count: number | undefined;
};

export type Outcome = {
  /** What was done, in numbers. */
  done: string;
  /** What went wrong, a line each; nothing if it is proven. */
  faults: string[];
  /** What is worth knowing and no fault. */
  besides: string;
  /** Whether the same look finds what is wrong where something is. */
  controlFailed: boolean;
};

export type Proof = {
  name: string;
  /** Null, or what this machine lacks for it: then it is skipped, and counted as that. */
  lacks?: () => string | null;
  prove: (given: Given) => Promise<Outcome>;
};
