import { type HeardText, markOfOther, namesOf, withMarks } from "./heard-text.ts";
import { isConditionSpan } from "./span.ts";
import { shapesOf, stemOf, stretchesOf } from "./word-shapes.ts";

type Part = { from: number; to: number };

/** By which a model tells what condition a part of the sentence speaks of: its words, two beside each other, its letters. */
export function signsOfPart(text: HeardText, { from, to }: Part): string[] {
  const names = namesOf(text);
  const words = withMarks(text, names, markOfOther).slice(from, to);
  const conditions = names.filter((span) => isConditionSpan(span) && span.from < to && span.to > from);
  return [
    `length ${Math.min(longest, words.length)}`,
    ...words.flatMap(shapesOf),
    ...words.slice(1).map((word, at) => `${stemOf(words[at] ?? "")} ${stemOf(word)}`),
    ...words.slice(2).map((word, at) => `${stemOf(words[at] ?? "")} _ ${stemOf(word)}`),
    ...stretchesOf(words, stretch).map((letters) => `letters ${letters}`),
    ...conditions.map(({ thing }) => `read ${thing}`),
  ];
}

const longest = 6;
const stretch = 4;
