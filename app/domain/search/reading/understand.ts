import { withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { conditionCode } from "../condition.ts";
import { wordsOf } from "../words.ts";
import { isNegation } from "./negations.ts";
import { readJudged } from "./read-judged.ts";
import { reachesOver, readRefusal, type Refused } from "./read-refusal.ts";
import { readSumsAndTimes } from "./read-sums-and-times.ts";
import { isOfReason } from "./sentences/is-of-reason.ts";
import { type Context, type Question, takeName } from "./take-name.ts";
import { nothingUnderstood, type RefusalRead, type Understanding } from "./understanding.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Of a long text only the beginning is read. */
const maxWords = 20;
const maxSearched = 8;

/**
 * Reads the text from left to right and takes the longest name that starts at each word: as it is written, in another
 * case form, or as part of a longer name. A word that is no name and stands in no ad may still be related to one. Before
 * that, words that nobody knows are put right where only one word can have been meant. What somebody refuses ("bez nocy")
 * is not looked for, unless the whole is a name ("bez doświadczenia").
 */
export function understand(text: string, vocabulary: Vocabulary, question: Question): Understanding {
  const isPlace = (digits: string) => vocabulary.placeNamed(digits) !== null;
  const { rest: written, wage, start, leftOut } = readSumsAndTimes(text, { today: question.today, isPlace });
  const { words, quoted, ends } = wordsOf(withoutMarks(withoutShortArticle(written)));
  const typed = words.slice(0, maxWords);
  const meant = typed.map((word) => putRight(word, vocabulary, question) ?? word);
  const context: Context = { text: { typed, meant, ends }, vocabulary, question };
  const understanding = { ...nothingUnderstood(), wage, start, leftOut };
  const rest = new Set(quoted);
  for (let position = 0; position < typed.length;) position += readAt(position, context, understanding, rest);
  understanding.refusals = understanding.refusals.map((refusal) => leavingTrade(refusal, understanding.occupations));
  const telling = [...rest].filter((word) => quoted.includes(word) || !vocabulary.isFiller(word));
  understanding.words = telling.slice(0, maxSearched);
  understanding.leftOut = [...leftOut, ...telling.slice(maxSearched), ...endOf(words, vocabulary)];
  understanding.quoted = understanding.words.filter((word) => quoted.includes(word));
  understanding.unknown = understanding.words
    .filter((word) => !quoted.includes(word) && !question.isWordOfAd(word) && !vocabulary.knows(word))
    .map((word) => ({ text: word, near: vocabulary.guesses(word) }));
  return understanding;
}

/** What is read no more, as one. */
function endOf(words: string[], vocabulary: Vocabulary): string[] {
  const end = words.slice(maxWords);
  return end.every((word) => vocabulary.isFiller(word)) ? [] : [end.join(" ")];
}

/** "LKW-Fahrer, kein Fernverkehr": who looks for a trade and refuses a part of it does not leave out the whole. */
function leavingTrade(refusal: RefusalRead, occupations: Understanding["occupations"]): RefusalRead {
  const isPart = occupations.some(
    ({ text, ids }) => text !== refusal.text && refusal.not.length > 0 && refusal.not.every((id) => ids.includes(id)),
  );
  return isPart ? { ...refusal, not: [], no: [...refusal.no, `word:${refusal.text}`] } : refusal;
}

/** "Gibt es ne Unterkunft": between German words "ne" is an article, and no Czech no. */
function withoutShortArticle(text: string) {
  return german.test(text)
    ? text.replace(/(?<!\p{L})ne(?=\s+(?!danke|bitte|das|ich|nicht|lieber|aber)\p{L}{3})/giu, "  ")
    : text;
}

const german =
  /(?<!\p{L})(?:ich|mir|mich|wir|uns|euch|gibts?|bei|suche?|brauche?|für|und|mit|ist|wäre?|oder|habe?|hätte|gern|auf|nur|von)(?!\p{L})/iu;

/** "Bäcker:in" and "pekař/ka" are one name. What stands in quotes stays as it is. */
function withoutMarks(text: string) {
  if (!/[*:·_/()]|In/.test(text)) return text;
  return text
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 === 0 ? withoutGenderMarks(part) : part))
    .join(" ");
}

function putRight(word: string, vocabulary: Vocabulary, { isWordOfAd }: Question) {
  return vocabulary.isFiller(word) || isNegation(word) || vocabulary.knows(word) || isWordOfAd(word)
    ? null
    : vocabulary.guess(word);
}

/** Gives how many words were read. */
function readAt(position: number, context: Context, into: Understanding, rest: Set<string>): number {
  const { typed } = context.text;
  const judged = readJudged(position, context);
  if (judged) {
    takeRefused(judged, into);
    return judged.length;
  }
  const before = { conditions: into.conditions.length, refusals: into.refusals.length };
  const taken = takeName(position, context, into);
  if (taken > 0) {
    if (isOfReason(position, context)) leaveTimes(before, into);
    if (isNegation(typed[position] ?? "")) goOnWithout(position, position + taken, context);
    return taken;
  }
  const refused = readRefusal(position, context);
  if (!refused) {
    rest.add(typed[position] ?? "");
    return 1;
  }
  takeRefused(refused, into);
  const end = position + refused.length;
  if (refused.refusals.length > 0 && reachesOver(end, refused, context)) sayAgain(position, end, context);
  return refused.length;
}

/** Of what was just read the times of work are no wishes: "bo w tygodniu studia". */
function leaveTimes(before: { conditions: number; refusals: number }, into: Understanding) {
  const isTime = (code: string) => /^(?:shift|hours):/.test(code);
  const [conditions, refusals] = [into.conditions.slice(before.conditions), into.refusals.slice(before.refusals)];
  const times = [
    ...conditions.filter(({ condition }) => isTime(conditionCode(condition))),
    ...refusals.filter(({ no }) => no.length > 0 && no.every(isTime)),
  ];
  into.conditions = into.conditions.filter((one) => !times.includes(one));
  into.refusals = into.refusals.filter((one) => !times.includes(one));
  into.leftOut.push(...new Set(times.map(({ text }) => text)));
}

function takeRefused({ refusals, released }: Refused, into: Understanding) {
  into.refusals.push(...refusals);
  if (released !== undefined) into.leftOut.push(released);
}

/** "ohne Deutsch und Erfahrung" is "ohne Deutsch ohne Erfahrung". */
function goOnWithout(position: number, end: number, context: Context) {
  const { typed } = context.text;
  const next = [1, 2, 3].map((length) => [typed[position], ...typed.slice(end + 1, end + 1 + length)].join(" "));
  const isWish = next.some((name) => context.vocabulary.exact(name)?.what === "condition");
  if (isWish && reachesOver(end, { refusals: [] }, context)) sayAgain(position, end, context);
}

/** Puts the no in the place of the "and". */
function sayAgain(from: number, at: number, { text: { typed, meant } }: Context) {
  typed[at] = typed[from] ?? "";
  meant[at] = meant[from] ?? "";
}
