import { stemKey, stemmerNames } from "#app/platform/language/stems.ts";
import type { Understanding } from "../reading/understanding.ts";
import { FoundScores } from "./found-scores.ts";
import { type ListingIndex, weights } from "./listing-index.ts";
import { ScoreSheets } from "./score-sheets.ts";
import type { SlotScores } from "./slot-scores.ts";
import { shares } from "./word-list.ts";

const occupationScore = 80;
const ownNameScore = 5;
const nearnessScore = 40;
const companyScore = 60;
const fieldScore = 40;
const wordScore = 5;
/** A text may name twenty trades; so many words say enough of what is meant. */
const maxLifting = 8;
const maxNamed = 6;

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
export function matchText(
  index: ListingIndex,
  read: Read,
  {
    isSlavic = () => false,
    onIdle = () => {},
    nearnessOf = () => 0,
    first = [],
  }: Partial<Omit<Desk, "index" | "sheets">> = {},
): FoundScores | null {
  const sheets = new ScoreSheets(index.slots);
  const scores = matched({ index, sheets, isSlavic, onIdle, nearnessOf, first }, read);
  const found = scores && new FoundScores(scores);
  sheets.giveBack();
  return found;
}

/** What is searched, and what scores are written on. */
type Desk = {
  index: ListingIndex;
  sheets: ScoreSheets;
  /** Whether a word stands in Polish or Czech names alone: there no word is made by joining two, as in German. */
  isSlavic: (word: string) => boolean;
  /** Told of each word that changed nothing. */
  onIdle: (word: string) => void;
  /** How near the whole text comes to an occupation, between 0 and 1, where several were read and that decides which is first. */
  nearnessOf: (occupationId: string) => number;
  /** The occupation read that the whole text comes nearest to, and those that it comes nearer to: what of them is found stands first. */
  first: readonly string[];
};

function matched(desk: Desk, read: Read): SlotScores | null {
  const { occupations, companies, fields, words } = read;
  if (occupations.length + companies.length + fields.length + words.length === 0) return null;
  const named = scoresOfNames(desk, read);
  if (named === null) {
    const known = words.map((word) => scoresOfWord(desk, word)).filter((found) => found.size > 0);
    return wordsTogether(desk, known, needed(words.length));
  }
  for (const id of desk.first) {
    const score = occupationScore + ownNameScore + nearnessScore * desk.nearnessOf(id);
    for (const slot of desk.index.slotsWithOccupation(id)) if (named.has(slot)) named.add(slot, score);
  }
  const several = occupations.length > 1 ? occupations : [];
  const lifting = new Set([...words, ...[...fields, ...several].flatMap(({ text }) => text.split(" "))]);
  for (const word of [...lifting].slice(0, maxLifting)) {
    const found = scoresOfWord(desk, word);
    let lifts = false;
    for (const slot of found.found) {
      if (!named.has(slot)) continue;
      named.add(slot, found.get(slot));
      lifts = true;
    }
    if (!lifts && words.includes(word)) desk.onIdle(word);
  }
  return named;
}

/** Null where no name was understood. */
function scoresOfNames(desk: Desk, { occupations, companies, fields }: Read): SlotScores | null {
  const ofTrade =
    occupations.length > 0
      ? scoresOfOccupations(desk, occupations)
      : fields.length > 0
        ? scoresOfFields(desk, fields)
        : null;
  const slotsOf = (sure: boolean) =>
    companies.filter((company) => company.sure === sure).flatMap(({ name }) => desk.index.slotsSharing(name));
  const slots = slotsOf(true);
  for (const slot of slotsOf(false)) if (ofTrade?.has(slot)) ofTrade.add(slot, companyScore);
  if (slots.length === 0) return ofTrade;
  const both = ofTrade ? slots.filter((slot) => ofTrade.has(slot)) : [];
  const scores = both.length > 0 || ofTrade === null ? desk.sheets.blank() : ofTrade;
  for (const slot of both.length > 0 ? both : slots)
    scores.set(slot, companyScore + (both.length > 0 ? (ofTrade?.get(slot) ?? 0) : 0));
  return scores;
}

function scoresOfOccupations(desk: Desk, occupations: Read["occupations"]) {
  const scores = desk.sheets.blank();
  for (const { ids, own } of occupations) {
    for (const id of ids) {
      const score = occupationScore + (own.includes(id) ? ownNameScore : 0) + nearnessScore * desk.nearnessOf(id);
      for (const slot of desk.index.slotsWithOccupation(id)) scores.add(slot, score);
    }
  }
  for (const { text, instead } of occupations.slice(0, maxNamed)) {
    const words = (instead ?? text).split(" ").map((word) => scoresAsWritten(desk, word, weights.title));
    const named = wordsTogether(desk, words, Infinity);
    for (const slot of named.found) if (!scores.has(slot)) scores.set(slot, named.get(slot));
  }
  return scores;
}

function scoresOfFields(desk: Desk, fields: Read["fields"]) {
  const scores = desk.sheets.blank();
  for (const { field } of fields) for (const slot of desk.index.slotsInField(field)) scores.set(slot, fieldScore);
  return scores;
}

/** A word that no ad has may stand there in another case or number. */
function scoresOfWord(desk: Desk, word: string): SlotScores {
  const written = scoresAsWritten(desk, word);
  if (written.size > 0) return written;
  for (const stem of stemmerNames.map((stemmer) => stemKey(word, stemmer))) {
    const scores = stem === word ? written : scoresAsWritten(desk, stem);
    if (scores.size > 0) return scores;
  }
  return written;
}

function scoresAsWritten(desk: Desk, word: string, atLeast = 0): SlotScores {
  const scores = desk.sheets.blank();
  const least = desk.isSlavic(word) ? shares.beginning : 0;
  desk.index.eachWithWord(word, (slot, weight, share) => {
    if (weight >= atLeast && share >= least) scores.atLeast(slot, weight * share * wordScore);
  });
  return scores;
}

/** Slots that have at least so many of the words, with the sum of their scores. */
function wordsTogether(desk: Desk, byWord: SlotScores[], wanted: number): SlotScores {
  const required = Math.min(wanted, byWord.length);
  const together = desk.sheets.blank();
  for (const slot of slotsToTry(byWord, required)) {
    if (together.has(slot)) continue;
    let words = 0;
    let sum = 0;
    for (const scores of byWord) {
      const score = scores.get(slot);
      if (score === 0) continue;
      words++;
      sum += score;
    }
    if (words >= required) together.set(slot, sum);
  }
  return together;
}

/** Whoever may lack some of the words has at least one of so many others: of those that fewest have. */
function* slotsToTry(byWord: SlotScores[], required: number) {
  const rarest = byWord.toSorted((a, b) => a.size - b.size).slice(0, byWord.length - required + 1);
  for (const scores of rarest) yield* scores.found;
}

function needed(words: number) {
  return words === 3 ? 2 : Math.ceil(words * 0.75);
}
