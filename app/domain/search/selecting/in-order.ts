import type { ListingIndex } from "../index/listing-index.ts";
import type { SelectionQuestion } from "./selection-question.ts";

const positions = 2 ** 22;
const kmSteps = 2 ** 14;
const maxScore = 10_000;

/**
 * Slots arrive with the newest (or best paid) first, and that order decides between equals. Best match: score, then
 * distance. Nearest: distance. Sorting numbers that hold both the rank and the position is many times faster than
 * comparing listings.
 */
export function inOrder(
  slots: Int32Array,
  index: ListingIndex,
  question: SelectionQuestion,
  nearest: ((slot: number) => number | null) | null,
): Int32Array {
  const rank = rankOf(index, question, nearest);
  if (rank === null) return slots.slice();
  const keys = new Float64Array(slots.length);
  for (let position = 0; position < slots.length; position++)
    keys[position] = rank(slots[position] ?? 0) * positions + position;
  return Int32Array.from(keys.sort(), (key) => slots[key % positions] ?? 0);
}

/** The smaller the earlier; whole numbers below 2 ** 31. Null: the order is right already. */
function rankOf(
  index: ListingIndex,
  { criteria, scores, applications }: SelectionQuestion,
  nearest: ((slot: number) => number | null) | null,
): ((slot: number) => number) | null {
  const { columns } = index;
  const km = (slot: number) => Math.min(kmSteps - 1, Math.round((nearest?.(slot) ?? 0) * 10));
  const missed = (slot: number) => maxScore - Math.min(maxScore, Math.round((scores?.get(slot) ?? 0) * 10));
  switch (criteria.sort) {
    case "newest":
    case "pay":
      return null;
    case "start":
      return (slot) => columns.start[slot] ?? 0;
    case "deadline":
      return (slot) => columns.deadline[slot] ?? 0;
    case "applications":
      return (slot) => applications?.get(index.idAt(slot) ?? "") ?? 0;
    case "nearest":
      return nearest ? km : null;
    case null:
      return scores || nearest ? (slot) => missed(slot) * kmSteps + km(slot) : null;
  }
}
