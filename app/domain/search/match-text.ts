import { weights, type ListingIndex } from "./listing-index.ts";
import { stemmerNames, stemKey } from "./stems.ts";
import type { Understanding } from "./understand.ts";

const occupationScore = 80;
const ownNameScore = 5;
const companyScore = 60;
const fieldScore = 40;
const wordScore = 5;

type Scores = Map<number, number>;
type Read = Pick<Understanding, "occupations" | "companies" | "fields" | "words">;

/**
 * Scores by slot for a text, or null where nothing was typed that narrows the search.
 *
 * The formula: an occupation understood counts 80 for each part of the text that means it, and 5 more where it is called
 * so itself, so that it stands over any word of the ad, a company 60 and a field of work 40; a word counts five times the weight of the best place it stands in (title 6, company 5, phrase 2, free
 * text 1), less where it is only the beginning (0.8) or a part (0.6) of a longer word. Where an occupation was
 * understood, its listings and those that name it in their title are found, else those of the company or the field, and
 * further words only lift them. Without any of these, all words must be there; of three or more, one may miss, of five
 * or more a quarter. A word that no listing has is left out where another has some.
 */
export function matchText(index: ListingIndex, read: Read): Scores | null {
  const { occupations, companies, fields, words } = read;
  if (occupations.length + companies.length + fields.length + words.length === 0) return null;
  const named = scoresOfNames(index, read);
  const several = occupations.length > 1 ? occupations : [];
  const lifting = [...words, ...[...fields, ...several].flatMap(({ text }) => text.split(" "))];
  const byWord = (named ? lifting : words).map((word) => scoresOfWord(index, word));
  if (named === null) {
    const known = byWord.filter((found) => found.size > 0);
    return wordsTogether(known, needed(words.length));
  }
  for (const found of byWord) {
    for (const [slot, score] of found) {
      const known = named.get(slot);
      if (known !== undefined) named.set(slot, known + score);
    }
  }
  return named;
}

/** Null where no name was understood. */
function scoresOfNames(index: ListingIndex, { occupations, companies, fields }: Read): Scores | null {
  const ofTrade =
    occupations.length > 0
      ? scoresOfOccupations(index, occupations)
      : fields.length > 0
        ? scoresOfFields(index, fields)
        : null;
  const slots = companies.filter(({ sure }) => sure).flatMap(({ name }) => index.slotsSharing(name));
  const unsure = companies.filter(({ sure }) => !sure).flatMap(({ name }) => index.slotsSharing(name));
  for (const slot of unsure) if (ofTrade?.has(slot)) ofTrade.set(slot, companyScore + (ofTrade.get(slot) ?? 0));
  if (slots.length === 0) return ofTrade;
  if (ofTrade === null) return new Map(slots.map((slot) => [slot, companyScore]));
  const both = slots.filter((slot) => ofTrade.has(slot));
  if (both.length > 0) return new Map(both.map((slot) => [slot, companyScore + (ofTrade.get(slot) ?? 0)]));
  for (const slot of slots) ofTrade.set(slot, companyScore);
  return ofTrade;
}

function scoresOfOccupations(index: ListingIndex, occupations: Read["occupations"]) {
  const scores: Scores = new Map();
  for (const { ids, own } of occupations) {
    for (const id of ids) {
      const score = occupationScore + (own.includes(id) ? ownNameScore : 0);
      for (const slot of index.slotsWithOccupation(id)) scores.set(slot, score + (scores.get(slot) ?? 0));
    }
  }
  for (const { text, instead } of occupations) {
    const named = wordsTogether(
      (instead ?? text).split(" ").map((word) => scoresAsWritten(index, word, weights.title)),
      Infinity,
    );
    for (const [slot, score] of named) if (!scores.has(slot)) scores.set(slot, score);
  }
  return scores;
}

function scoresOfFields(index: ListingIndex, fields: Read["fields"]): Scores {
  return new Map(fields.flatMap(({ field }) => index.slotsInField(field).map((slot) => [slot, fieldScore])));
}

/** A word that no ad has may stand there in another case or number. */
function scoresOfWord(index: ListingIndex, word: string): Scores {
  const written = scoresAsWritten(index, word);
  if (written.size > 0) return written;
  for (const stem of stemmerNames.map((stemmer) => stemKey(word, stemmer))) {
    const scores = stem === word ? written : scoresAsWritten(index, stem);
    if (scores.size > 0) return scores;
  }
  return written;
}

function scoresAsWritten(index: ListingIndex, word: string, atLeast = 0): Scores {
  const scores: Scores = new Map();
  index.eachWithWord(word, (slot, weight, share) => {
    const score = weight * share * wordScore;
    if (weight >= atLeast && score > (scores.get(slot) ?? 0)) scores.set(slot, score);
  });
  return scores;
}

function wordsTogether(byWord: Scores[], wanted: number): Scores {
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
