import { withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { conditionCode } from "../condition.ts";
import { wordsOf } from "../words.ts";
import { isNegation } from "./negations.ts";
import { readJudged } from "./read-judged.ts";
import { reachesOver, readRefusal, type Refused } from "./read-refusal.ts";
import { isOfReason } from "./sentences/is-of-reason.ts";
import type { Step } from "./step.ts";
import { type Context, type Question, takeName } from "./take-name.ts";
import { nothingUnderstood, type Understanding } from "./understanding.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Of a long text only the beginning is read. */
const maxWords = 20;

/**
 * Reads a text from left to right and takes the longest name that starts at each word: as it is written, in another
 * case form, or as part of a longer name. A word that is no name and stands in no ad may still be related to one. Before
 * that, words that nobody knows are put right where only one word can have been meant. What somebody refuses ("bez nocy")
 * is not looked for, unless the whole is a name ("bez doświadczenia"). `tooLong`: the words that are read no more.
 */
export function readByRules(written: string, vocabulary: Vocabulary, question: Question) {
  const { words, quoted, ends } = wordsOf(withoutMarks(withoutShortArticle(written)));
  const typed = words.slice(0, maxWords);
  const meant = typed.map((word) => putRight(word, vocabulary, question) ?? word);
  const context: Context = { text: { typed, meant, ends }, vocabulary, question };
  return { context, steps: readSteps(context), quoted, tooLong: words.slice(maxWords) };
}

/** The text from left to right. */
function readSteps(context: Context): Step[] {
  const steps: Step[] = [];
  for (let position = 0; position < context.text.typed.length;) {
    const step = readAt(position, context);
    steps.push(step);
    position = step.to;
  }
  return steps;
}

function readAt(from: number, context: Context): Step {
  const { typed } = context.text;
  const judgement = readJudged(from, context);
  if (judgement) return { from, to: from + judgement.length, read: refusing(judgement), unread: [] };
  const read = nothingUnderstood();
  const taken = takeName(from, context, read);
  if (taken > 0) {
    if (isNegation(typed[from] ?? "")) goOnWithout(from, from + taken, context);
    return { from, to: from + taken, read: isOfReason(from, context) ? withoutTimes(read) : read, unread: [] };
  }
  const refused = readRefusal(from, context);
  if (!refused) return { from, to: from + 1, read, unread: [typed[from] ?? ""] };
  const to = from + refused.length;
  if (refused.refusals.length > 0 && reachesOver(to, refused, context)) sayAgain(from, to, context);
  return { from, to, read: refusing(refused), unread: [] };
}

/** Times of work that are the reason for something are no wishes: "bo w tygodniu studia". */
function withoutTimes(read: Understanding): Understanding {
  const isTime = (code: string) => /^(?:shift|hours):/.test(code);
  const conditions = read.conditions.filter(({ condition }) => !isTime(conditionCode(condition)));
  const refusals = read.refusals.filter(({ no }) => no.length === 0 || !no.every(isTime));
  const left = [...read.conditions, ...read.refusals].filter((one) => ![...conditions, ...refusals].includes(one));
  const leftOut = [...read.leftOut, ...new Set(left.map(({ text }) => text))];
  return { ...read, conditions, refusals, leftOut };
}

function refusing({ refusals, released }: Refused): Understanding {
  return { ...nothingUnderstood(), refusals, leftOut: released === undefined ? [] : [released] };
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
