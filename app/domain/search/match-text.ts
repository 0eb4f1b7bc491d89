import { weights, type ListingIndex } from "./listing-index.ts";
import type { Understanding } from "./understand.ts";

const occupationScore = 80;
const wordScore = 5;

/**
 * Scores by slot for a text, or null where nothing was typed that narrows the search.
 *
 * The formula: an occupation understood counts 80, so that it stands over any word of the ad; a word counts five times
 * the weight of the best place it stands in (title 6, company 5, phrase 2, free text 1), less where it is only the
 * beginning (0.8) or a part (0.6) of a longer word. Where an occupation was understood, its listings and those that name
 * it in their title are found, and further words only lift them. Without one, all words must be there; of three or
 * more, one may miss, of five or more a quarter. A word that no listing has is left out where another has some.
 */
export function matchText(index: ListingIndex, understanding: Understanding): Map<number, number> | null {
  const { occupations, words } = understanding;
  if (occupations.length === 0 && words.length === 0) return null;
  const byWord = words.map((word) => scoresOfWord(index, word));
  if (occupations.length === 0) {
    const known = byWord.filter((found) => found.size > 0);
    return wordsTogether(known, needed(words.length));
  }
  const scores = scoresOfOccupations(index, occupations);
  for (const found of byWord) {
    for (const [slot, score] of found) {
      const known = scores.get(slot);
      if (known !== undefined) scores.set(slot, known + score);
    }
  }
  return scores;
}

function scoresOfOccupations(index: ListingIndex, occupations: Understanding["occupations"]) {
  const scores = new Map<number, number>();
  for (const { text, instead, ids } of occupations) {
    for (const slot of ids.flatMap((id) => index.slotsWithOccupation(id))) scores.set(slot, occupationScore);
    const named = wordsTogether(
      (instead ?? text).split(" ").map((word) => scoresOfWord(index, word, weights.title)),
      Infinity,
    );
    for (const [slot, score] of named) if (!scores.has(slot)) scores.set(slot, score);
  }
  return scores;
}

function scoresOfWord(index: ListingIndex, word: string, atLeast = 0) {
  const scores = new Map<number, number>();
  index.eachWithWord(word, (slot, weight, share) => {
    const score = weight * share * wordScore;
    if (weight >= atLeast && score > (scores.get(slot) ?? 0)) scores.set(slot, score);
  });
  return scores;
}

function wordsTogether(byWord: Map<number, number>[], wanted: number) {
  const required = Math.min(wanted, byWord.length);
  const found = new Map<number, { score: number; words: number }>();
  for (const scores of byWord) {
    for (const [slot, score] of scores) {
      const sum = found.get(slot);
      if (sum) {
        sum.score += score;
        sum.words += 1;
      } else found.set(slot, { score, words: 1 });
    }
  }
  return new Map([...found].filter(([, { words }]) => words >= required).map(([slot, { score }]) => [slot, score]));
}

function needed(words: number) {
  if (words <= 2) return words;
  return words <= 4 ? words - 1 : Math.ceil(words * 0.75);
}
