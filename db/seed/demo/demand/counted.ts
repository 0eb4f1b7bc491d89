import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";

export type Cells = readonly (readonly [DemandSplit, string])[];
export type Counted = ReturnType<typeof counted>;

/** Adds up what a month holds: undivided, and by each cell that something falls into. */
export function counted() {
  const counts = new Map<string, number>();
  return {
    /** What cannot be added up. */
    set(measure: DemandMeasure, [split, value]: readonly [DemandSplit, string], amount: number) {
      counts.set([measure, split, value, 0].join(" "), amount);
    },
    add(measure: DemandMeasure, cells: Cells, { days = 0, amount = 1 } = {}) {
      for (const [split, value] of [["all", ""] as const, ...cells]) {
        const key = [measure, split, value, days].join(" ");
        counts.set(key, (counts.get(key) ?? 0) + amount);
      }
    },
    rowsOf: (month: string) =>
      [...counts].map(([key, amount]) => {
        const [measure, split, value = "", days] = key.split(" ");
        const cell = { measure: measure as DemandMeasure, split: split as DemandSplit, value };
        return { month, ...cell, days: Number(days), amount };
      }),
  };
}
