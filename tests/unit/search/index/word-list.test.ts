import fc from "fast-check";
import { expect, test } from "vitest";
import { WordList } from "#app/domain/search/index/word-list.ts";

function listOf(words: readonly string[]) {
  const list = new WordList();
  for (const word of words) list.numberOf(word);
  const like = (typed: string) => list.like(typed).map(([number, share]) => [words[number], share]);
  return { list, like };
}

test("a word is found by itself, from three letters by its beginning, from five by a part", () => {
  const { like } = listOf(["ab", "abc", "abcd", "abcde", "xabcde", "xabcdex"]);
  expect(like("ab")).toEqual([["ab", 1]]);
  expect(like("abc")).toEqual([
    ["abc", 1],
    ["abcd", 0.8],
    ["abcde", 0.8],
  ]);
  expect(like("abcde")).toEqual([
    ["abcde", 1],
    ["xabcde", 0.6],
    ["xabcdex", 0.6],
  ]);
  expect(like("fehlt")).toEqual([]);
});

test("a word that came after somebody looked for it is found as well", () => {
  const { list } = listOf(["lager"]);
  expect(list.like("lager")).toEqual([[0, 1]]);
  list.numberOf("lagerist");
  expect(list.like("lager")).toEqual([
    [0, 1],
    [1, 0.8],
  ]);
});

test("in many words the same is found as one after the other would find", () => {
  const syllable = fc.constantFrom("ba", "lo", "ner", "ist", "a");
  const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, typed) => {
      const others = Array.from({ length: 2_100 }, (_, number) => `z${number}`);
      const { list } = listOf([...words, ...others]);
      const expected = words.flatMap((known, number) => {
        if (known === typed) return [[number, 1]];
        if (typed.length >= 3 && known.startsWith(typed)) return [[number, 0.8]];
        return typed.length >= 5 && known.includes(typed) ? [[number, 0.6]] : [];
      });
      expect(list.like(typed)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
