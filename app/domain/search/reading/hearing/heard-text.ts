import type { Step } from "../step.ts";
import type { Context } from "../take-name.ts";
import { holds, isConditionSpan, type Span } from "./span.ts";
import { type SpanRead, spansRead } from "./spans-read.ts";

/** Of a word: that it was read as a name or around one, that it says nothing anywhere, or that nobody knows what it says. */
type WordState = "read" | "filler" | "unread";

/** A text as it is judged: its words in parts of the sentence, and the things that the rules found in it. */
export type HeardText = {
  words: readonly string[];
  /** Behind these words a part ends. */
  ends: ReadonlySet<number>;
  states: readonly WordState[];
  spans: readonly SpanRead[];
};

export function heardText(steps: readonly Step[], { text, vocabulary }: Context): HeardText {
  const words = text.typed;
  const states = steps.flatMap(({ from, to, unread }): WordState[] =>
    words.slice(from, to).map((word) => {
      if (vocabulary.isFiller(word)) return "filler";
      return unread.length > 0 ? "unread" : "read";
    }),
  );
  return { words, ends: text.ends, states, spans: steps.flatMap((step) => spansRead(step, words)) };
}

/** Parts of the sentence, each from a word until before another. */
export function partsOf({ words, ends }: HeardText) {
  const lasts = words.flatMap((_, at) => (ends.has(at) || at === words.length - 1 ? [at] : []));
  return lasts.map((last, number) => ({ from: (lasts[number - 1] ?? -1) + 1, to: last + 1 }));
}

/** The words, with a mark in the place of each that stands in a span, where `markOf` has one for it. */
export function withMarks({ words }: HeardText, spans: readonly Span[], markOf: (span: Span) => string | null) {
  return words.map((word, at) => {
    const span = spans.find((one) => holds(one, at));
    return (span && markOf(span)) ?? word;
  });
}

/** Those that the rules read as names, without what they refused. */
export const namesOf = ({ spans }: HeardText) => spans.filter(({ by }) => by !== "refusal" && by !== "released");

export const markOfOther = (span: Span) => (isConditionSpan(span) ? null : `<${span.thing}>`);
export const markOfAny = (span: Span) => (isConditionSpan(span) ? "<condition>" : `<${span.thing}>`);
