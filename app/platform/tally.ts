/** Counts by key in memory, until somebody takes what was counted. */
export type Tally = {
  add(key: string): void;
  /** What was counted since the last time, which from now on is the taker's to keep. */
  take(): Map<string, number>;
  /** What a taker could not keep. */
  giveBack(counts: ReadonlyMap<string, number>): void;
};

export function tally(): Tally {
  let counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  return {
    add(key) {
      add(key, 1);
    },
    take() {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    giveBack(returned) {
      for (const [key, count] of returned) add(key, count);
    },
  };
}
