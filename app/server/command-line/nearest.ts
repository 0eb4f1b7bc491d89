import { distance } from "fastest-levenshtein";

/** What was meant, if one of these is near: a few slips away, or begun alike. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const begun = known.filter((one) => typed.length > 1 && (one.startsWith(typed) || typed.startsWith(one)));
  if (begun.length === 1) return begun[0];
  const [best] = known
    .map((one) => ({ one, slips: distance(typed, one) }))
    .filter(({ one, slips }) => slips <= Math.max(one.length > 3 ? 2 : 1, Math.floor(one.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  return best?.one;
}
