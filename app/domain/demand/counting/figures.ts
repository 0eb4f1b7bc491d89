import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";

export type Figure = { measure: DemandMeasure; split: DemandSplit; value: string; days: number; amount: number };

/** Into which values of each split something falls; of some it has several, and of some none. */
export type Places = Partial<Record<Exclude<DemandSplit, "all">, readonly (string | null)[]>>;

export type Figures = ReturnType<typeof figures>;

/** Adds up what is counted, undivided and by each of its splits. */
export function figures() {
  const counted = new Map<string, Figure>();
  const addTo = (figure: Omit<Figure, "amount">, amount: number) => {
    const key = [figure.measure, figure.split, figure.value, figure.days].join(" ");
    const known = counted.get(key);
    if (known) known.amount += amount;
    else counted.set(key, { ...figure, amount });
  };
  return {
    add(measure: DemandMeasure, places: Places, { amount = 1, days = 0 } = {}) {
      for (const { split, value } of cellsIn(places)) addTo({ measure, split, value, days }, amount);
    },
    all: () => [...counted.values()].filter(({ amount }) => amount > 0),
  };
}

/** One cell for each value, and one for the whole. */
export function cellsIn(places: Places): Pick<Figure, "split" | "value">[] {
  const divided = (Object.entries(places) as [DemandSplit, readonly (string | null)[]][]).flatMap(([split, values]) =>
    [...new Set(values)].flatMap((value) => (value === null ? [] : [{ split, value }])),
  );
  return [{ split: "all", value: "" }, ...divided];
}
