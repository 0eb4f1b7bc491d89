import { type HeardText, markOfAny, namesOf, withMarks } from "./heard-text.ts";
import { shapesOf, stemOf, stretchesOf } from "./word-shapes.ts";

/** By which a model tells whether a word that nobody knows names a thing: itself, and what stands around it. */
export function signsOfWord(text: HeardText, at: number): string[] {
  const words = withMarks(text, namesOf(text), markOfAny);
  const wordAt = (position: number) => (position < 0 ? "^" : (words[position] ?? "$"));
  const word = text.words[at] ?? "";
  const [before, after] = [stemOf(wordAt(at - 1)), stemOf(wordAt(at + 1))];
  return [
    ...around.flatMap((distance) => {
      const apart = isApart(text, at, at + distance) ? "|" : "";
      return shapesOf(wordAt(at + distance)).map((shape) => `${distance}${apart} ${shape}`);
    }),
    ...stretches.flatMap((length) => stretchesOf([word], length).map((letters) => `letters ${letters}`)),
    `long ${Math.min(longest, word.length)}`,
    ...[-1, 0, 1].map((distance) => `${distance} is ${text.states[at + distance] ?? "none"}`),
    ...[`${before} .`, `. ${after}`, `${before} . ${after}`].map((beside) => `beside ${beside}`),
    ...[`${before} ${stemOf(word)}`, `${stemOf(word)} ${after}`].map((pair) => `pair ${pair}`),
  ];
}

const around = [-3, -2, -1, 0, 1, 2, 3];
const stretches = [3, 4];
const longest = 10;

function isApart({ ends, words }: HeardText, one: number, other: number) {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (first < 0 || last >= words.length) return false;
  return Array.from({ length: last - first }, (_, at) => first + at).some((at) => ends.has(at));
}
