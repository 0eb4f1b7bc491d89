import type { Day } from "#db/schema.ts";
import { type HeardText, heardText, partsOf } from "#app/domain/search/reading/hearing/heard-text.ts";
import { nothing } from "#app/domain/search/reading/hearing/hearing.ts";
import { signsOfPart } from "#app/domain/search/reading/hearing/signs-of-part.ts";
import { signsOfSpan } from "#app/domain/search/reading/hearing/signs-of-span.ts";
import { signsOfWord } from "#app/domain/search/reading/hearing/signs-of-word.ts";
import { holds, isConditionSpan, overlaps } from "#app/domain/search/reading/hearing/span.ts";
import { wordsToldIn } from "#app/domain/search/reading/hearing/told-spans.ts";
import { readByRules } from "#app/domain/search/reading/read-by-rules.ts";
import { readSumsAndTimes } from "#app/domain/search/reading/read-sums-and-times.ts";
import type { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import type { Marked, MarkedSentence } from "./marked-sentences.ts";
import type { Lesson } from "./train-model.ts";

/** A sentence as the rules read it, beside what is marked in it. */
export type Example = { text: HeardText; marked: readonly Marked[] };

const today = "2026-12-01" as Day;

export function exampleOf(sentence: MarkedSentence, vocabulary: Vocabulary): Example {
  const isPlace = (digits: string) => vocabulary.placeNamed(digits) !== null;
  const { rest } = readSumsAndTimes(sentence.text, { today, isPlace });
  const { context, steps } = readByRules(rest, vocabulary, { placeGiven: false, isWordOfAd: () => false, today });
  const text = heardText(steps, context);
  return { text, marked: markedIn(text.words, sentence) };
}

/** The marks on the words that are left when sums and times have been read. */
function markedIn(words: readonly string[], sentence: MarkedSentence): Marked[] {
  const places = new Map<number, number>();
  let next = 0;
  words.forEach((word, at) => {
    const typed = sentence.words.indexOf(word, next);
    if (typed < 0) return;
    places.set(typed, at);
    next = typed + 1;
  });
  return sentence.marked.flatMap((mark) => {
    const at = [...places].flatMap(([typed, place]) => (typed >= mark.from && typed < mark.to ? [place] : []));
    return at.length > 0 ? [{ ...mark, from: Math.min(...at), to: Math.max(...at) + 1 }] : [];
  });
}

/** Things as they are marked, as the rules cut them, and as parts of a sentence are told; what is not marked is not meant. */
export function lessonsOfVerdicts({ text, marked }: Example): Lesson[] {
  const read = text.spans.filter(({ by }) => by !== "released");
  const lesson = (span: Marked, instead: Marked | undefined, weight: number): Lesson => ({
    signs: signsOfSpan(text, span, [...marked.filter((mark) => mark !== instead), span]),
    is: span.verdict,
    weight,
  });
  return [
    ...marked.map((mark) => ({ signs: signsOfSpan(text, mark, marked), is: mark.verdict })),
    ...read.flatMap((span) => {
      const mark = marked.find((one) => overlaps(one, span));
      if (!mark) return [lesson({ ...span, verdict: "unmeant" }, undefined, 1)];
      if (mark.from === span.from && mark.to === span.to) return [];
      return [lesson({ ...span, verdict: mark.verdict }, mark, ofOtherCut)];
    }),
    ...partsOf(text).flatMap((part) => {
      const mark = marked.find((one) => isConditionSpan(one) && overlaps(one, { ...part, thing: "" }));
      if (!mark || read.some((span) => isConditionSpan(span) && overlaps(span, mark))) return [];
      const told = wordsToldIn(text, part);
      const [first, last] = [told[0], told.at(-1)];
      return first === undefined || last === undefined
        ? []
        : [lesson({ ...mark, from: first, to: last + 1 }, mark, ofWholePart)];
    }),
  ];
}

const ofOtherCut = 0.5;
const ofWholePart = 0.7;

export function lessonsOfConditions({ text, marked }: Example): Lesson[] {
  return partsOf(text).map((part) => {
    const mark = marked.find((one) => isConditionSpan(one) && overlaps(one, { ...part, thing: "" }));
    return { signs: signsOfPart(text, part), is: mark?.thing ?? nothing };
  });
}

export function lessonsOfWords({ text, marked }: Example): Lesson[] {
  return text.words.map((_, at) => {
    const mark = marked.find((one) => holds(one, at));
    return { signs: signsOfWord(text, at), is: mark && !isConditionSpan(mark) ? "thing" : nothing };
  });
}
