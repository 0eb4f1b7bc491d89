import { pairOf } from "../cross-value.ts";
import { inFives } from "./amount.ts";
import type { Summed } from "./demand-rows.ts";
import { hideSmall, withSums } from "./hide-small.ts";

/** "hidden": of fewer than five people, or one of which such a number could be made; nobody sees which. */
export type CrossAmount = number | "hidden";

/** Which fields people searched for in which districts; the last of each line, and the last line, are sums. */
export type CrossTable = {
  districts: string[];
  fields: string[];
  searches: CrossAmount[][];
  /** Open at the end, of each field in each district: it stands on the board. */
  open: number[][];
};

/** Those searched for most first. Null where nobody named both. */
export function crossTable(figures: readonly Summed[]): CrossTable | null {
  const [searches, open] = [countsOf(figures, "searches"), countsOf(figures, "open")];
  if (searches.size === 0) return null;
  const [districts, fields] = [byDemand(searches, "district"), byDemand(searches, "field")];
  const gridOf = (counts: ReadonlyMap<string, number>) =>
    fields.map((field) => districts.map((district) => counts.get(`${district}/${field}`) ?? 0));
  const sums = withSums(gridOf(searches));
  const hidden = hideSmall(sums);
  return {
    districts,
    fields,
    searches: sums.map((row, line) => row.map((count, at) => told(count, hidden[line]?.[at] ?? true))),
    open: gridOf(open),
  };
}

function told(count: number, isHidden: boolean): CrossAmount {
  const amount = isHidden ? "few" : inFives(count);
  return typeof amount === "number" ? amount : "hidden";
}

function countsOf(figures: readonly Summed[], wanted: "searches" | "open") {
  const counts = new Map<string, number>();
  for (const { measure, split, value, amount } of figures)
    if (split === "district_field" && measure === wanted && amount > 0)
      counts.set(value, (counts.get(value) ?? 0) + amount);
  return counts;
}

/** Small ones by their name: their order would say how small they are. */
function byDemand(searches: ReadonlyMap<string, number>, part: "district" | "field") {
  const sums = new Map<string, number>();
  for (const [value, amount] of searches) {
    const name = pairOf(value)[part];
    sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  const rank = (amount: number) => {
    const shown = inFives(amount);
    return typeof shown === "number" ? shown : 1;
  };
  return [...sums].sort(([a, more], [b, less]) => rank(less) - rank(more) || (a < b ? -1 : 1)).map(([name]) => name);
}
