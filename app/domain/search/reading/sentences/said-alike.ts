import { isNegation } from "../negations.ts";
import type { Context } from "../take-name.ts";
import { refuses, saysWhatever } from "./verdict-words.ts";

/** `length`: of how many words. */
type Alike = { says: "no" | "whatever"; length: number };

/**
 * "Sprzątanie odpada, kuchnia też", "weekendy mogą być, noce też": that of the thing which ends before the word `end` the same is said as
 * of what stands in the part of the sentence before. Null where it is not, or where nothing was said there.
 */
export function saidAlike(position: number, end: number, { text: { typed, ends } }: Context): Alike | null {
  if (!ends.has(position - 1) || !too.test(typed[end] ?? "")) return null;
  const length = isNegation(typed[end + 1] ?? "") && !ends.has(end) ? 2 : 1;
  const isAll = end + length === typed.length || ends.has(end + length - 1);
  const start = typed.findLastIndex((_, at) => at < position - 1 && ends.has(at)) + 1;
  const before = typed.slice(start, position).join(" ");
  const says = saysWhatever.test(before) ? "whatever" : refuses(before) ? "no" : null;
  return isAll && says ? { says, length } : null;
}

const too = /^(?:auch|tez|rowniez|take|taky|ebenso|ebenfalls)$/;
