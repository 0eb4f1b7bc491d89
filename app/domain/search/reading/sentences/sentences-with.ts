import cs from "#db/data/conditions/sentences/cs.json" with { type: "json" };
import de from "#db/data/conditions/sentences/de.json" with { type: "json" };
import pl from "#db/data/conditions/sentences/pl.json" with { type: "json" };
import { type Phrase, phraseOf } from "../condition-words.ts";

/** Two words that together say a condition, or one that does alone: what a text begins with, and how it is told. */
type Sentence = { pattern: RegExp; phrase: Phrase };

const mostBetween = 5;
const lettersOfKey = 2;

/** By their first letters. */
const sentences: ReadonlyMap<string, readonly Sentence[]> = byFirstLetters(
  [de, pl, cs].flatMap((file: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(file).flatMap(([key, rules]) =>
      rules.flatMap((rule) => ordersOf(rule).map((parts) => ({ key, parts }))),
    ),
  ),
);

/** Those that may begin with this word; of two words before those of one. */
export const sentencesWith = (word: string) => sentences.get(word.slice(0, lettersOfKey)) ?? [];

/** "a|b & c" in both orders, "a > c" in one, "a" alone. */
function ordersOf(rule: string): string[][] {
  const both = rule.split(" & ");
  return both.length === 2 ? [both, both.toReversed()] : [rule.split(" > ")];
}

function byFirstLetters(rules: readonly { key: string; parts: readonly string[] }[]) {
  const sorted = rules.toSorted((one, other) => other.parts.length - one.parts.length);
  const all = sorted.flatMap(({ key, parts }) => {
    const phrase = phraseOf(key);
    const sentence = { pattern: patternOf(parts), phrase };
    const firsts = new Set(parts[0]?.split("|").map((word) => word.slice(0, lettersOfKey)));
    return [...firsts].map((letters) => ({ letters, sentence }));
  });
  return new Map(
    [...Map.groupBy(all, ({ letters }) => letters)].map(([letters, some]) => [
      letters,
      some.map(({ sentence }) => sentence),
    ]),
  );
}

function patternOf(parts: readonly string[]) {
  const [first = "", second] = parts.map((part) => part.replaceAll("*", String.raw`\w*`));
  const rest = second ? String.raw`(?<between>(?: \S+){0,${mostBetween}}?) (?:${second})` : "";
  return new RegExp(`^(?<first>${first})${rest}(?= |$)`);
}
