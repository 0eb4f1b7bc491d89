import { gather } from "./gather.ts";
import { hear } from "./hearing/hear.ts";
import { readByRules } from "./read-by-rules.ts";
import { readSumsAndTimes } from "./read-sums-and-times.ts";
import type { Question } from "./take-name.ts";
import type { RefusalRead, Understanding } from "./understanding.ts";
import type { Vocabulary } from "./vocabulary.ts";

const maxSearched = 8;

/**
 * What a text asks for. Sums and times first, then names and what is refused by rules; who hears the whole sentence judges these
 * once more.
 */
export function understand(text: string, vocabulary: Vocabulary, question: Question): Understanding {
  const isPlace = (digits: string) => vocabulary.placeNamed(digits) !== null;
  const { rest: written, wage, start, leftOut } = readSumsAndTimes(text, { today: question.today, isPlace });
  const { context, quoted, tooLong, ...read } = readByRules(written, vocabulary, question);
  const steps = question.hearing ? hear(read.steps, context, question.hearing) : read.steps;
  const understanding = { ...gather(steps, question), wage, start };
  understanding.refusals = understanding.refusals.map((refusal) => leavingTrade(refusal, understanding.occupations));
  const rest = [...new Set([...quoted, ...steps.flatMap(({ unread }) => unread)])];
  const telling = rest.filter((word) => quoted.includes(word) || !vocabulary.isFiller(word));
  const unsearched = [...telling.slice(maxSearched), ...asOne(tooLong, vocabulary)];
  understanding.words = telling.slice(0, maxSearched);
  understanding.leftOut = [...leftOut, ...understanding.leftOut, ...unsearched];
  understanding.quoted = understanding.words.filter((word) => quoted.includes(word));
  understanding.unknown = understanding.words
    .filter((word) => !quoted.includes(word) && !question.isWordOfAd(word) && !vocabulary.knows(word))
    .map((word) => ({ text: word, near: vocabulary.guesses(word) }));
  return understanding;
}

function asOne(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.every((word) => vocabulary.isFiller(word)) ? [] : [words.join(" ")];
}

/** "LKW-Fahrer, kein Fernverkehr": who looks for a trade and refuses a part of it does not leave out the whole. */
function leavingTrade(refusal: RefusalRead, occupations: Understanding["occupations"]): RefusalRead {
  const isPart = occupations.some(
    ({ text, ids }) => text !== refusal.text && refusal.not.length > 0 && refusal.not.every((id) => ids.includes(id)),
  );
  return isPart ? { ...refusal, not: [], no: [...refusal.no, `word:${refusal.text}`] } : refusal;
}
