import type { ListingIndex } from "../index/listing-index.ts";
import type { SlotScores } from "../index/slot-scores.ts";
import type { SelectionQuestion } from "./selection-question.ts";

const positions = 2 ** 22;
const kmSteps = 2 ** 14;
const maxScore = 10_000;

type Asked = {
  index: ListingIndex;
  question: SelectionQuestion;
  scores: SlotScores | null;
  nearest: ((slot: number) => number) | null;
};

/**
 * What is at these places of an order, in the order asked for. The newest (or best paid) stand first in the one that is
 * given, and that decides between equals. Best match: score, then distance. Nearest: distance. Sorting numbers that hold
 * both the rank and the place is many times faster than comparing listings.
 */
export function inOrder(places: Uint32Array, order: Uint32Array, asked: Asked): Int32Array {
  const rank = rankOf(asked);
  const slots = new Int32Array(places.length);
  if (rank === null) {
    for (let at = 0; at < slots.length; at++) slots[at] = order[places[at] ?? 0] ?? 0;
    return slots;
  }
  const keys = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    keys[at] = rank(order[place] ?? 0) * positions + place;
  }
  keys.sort();
  for (let at = 0; at < slots.length; at++) slots[at] = order[(keys[at] ?? 0) % positions] ?? 0;
  return slots;
}

/** The smaller the earlier; whole numbers below 2 ** 31. Null: the order is right already. */
function rankOf({ index, question, scores, nearest }: Asked): ((slot: number) => number) | null {
  const { columns } = index;
  const { criteria, applications } = question;
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
