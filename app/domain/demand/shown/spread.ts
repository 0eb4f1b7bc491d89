import { fewest } from "./amount.ts";

/** How often something took so many days. */
export type Spread = ReadonlyMap<number, number>;

export const amountIn = (spread: Spread | undefined) =>
  spread ? [...spread.values()].reduce((sum, amount) => sum + amount, 0) : 0;

/** Half of them took no longer; null where they are too few to be told of. */
export function medianOf(spread: Spread | undefined): number | null {
  const all = amountIn(spread);
  if (!spread || all < fewest) return null;
  let passed = 0;
  for (const [days, amount] of [...spread].sort(([a], [b]) => a - b)) {
    passed += amount;
    if (passed > all / 2) return days;
  }
  return null;
}
