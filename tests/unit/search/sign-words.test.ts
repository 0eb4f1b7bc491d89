import { expect, test } from "vitest";
import { signWordsIn } from "#app/domain/search/sign-words.ts";
import { asInNames, asTyped, indexWords, isFiller, wordsOf } from "#app/domain/search/words.ts";

test.each([
  ["C++ Entwickler", ["c++", "entwickler"]],
  ["Programmierer C#/.NET", ["programmierer", "c#", ".net"]],
  ["R & D Manager", ["r&d", "manager"]],
  ["Dienst 24/7", ["dienst", "24/7"]],
  ["24 / 7", ["24/7"]],
  ["kierowca C+E", ["kierowca", "c+e"]],
  ["ASP.NET", ["asp", ".net"]],
  ["C++-Entwickler", ["c++", "entwickler"]],
  ["50 % Homeoffice", ["50%", "homeoffice"]],
  ["K+S, H&M", ["k+s", "h&m"]],
  ["Ｃ＋＋", ["c++"]],
  ["Weißwasser/O.L.", ["weisswasser", "o", "l"]],
  ["Schlosser (m/w/d)", ["schlosser", "m", "w", "d"]],
  ["spawacz k/m", ["spawacz", "k", "m"]],
  ["Klasse A/B", ["klasse", "a/b"]],
  ["\u0301 Koch", ["koch"]],
  ["www.firma.net", ["www", "firma", "net"]],
  ["und/oder 12/2027", ["und", "oder", "12", "2027"]],
])("%s", (text, words) => {
  expect(wordsOf(text).words).toEqual(words);
});

test("an ad keeps them, and its gender mark is none", () => {
  expect(indexWords("Entwickler C/C++ (m/w/d), Rufbereitschaft 24/7")).toEqual(
    new Set(["entwickler", "rufbereitschaft", "24", "c++", "24/7"]),
  );
  expect(signWordsIn("(m/w/d) (k/m) (m/ž)")).toEqual([]);
});

test("they stand in quotes and in questions as they were typed, and in names without the sign", () => {
  expect(wordsOf('"C++" Görlitz')).toMatchObject({ words: ["gorlitz"], quoted: ["c++"] });
  expect(asTyped("Suche: C ++ in Görlitz", "c++")).toBe("C ++");
  expect(asTyped("Kierowca C+E", "kierowca c+e")).toBe("Kierowca C+E");
  expect(asInNames(["kierowca", "c+e"])).toEqual(["kierowca", "c", "e"]);
});

test("what stood around a quotation stays apart", () => {
  expect(wordsOf('Koch"Zittau"Maler')).toMatchObject({ words: ["koch", "maler"], quoted: ["zittau"] });
});

test.each(["a", "2027", "12", "job"])("%s says only that somebody looks for work", (word) => {
  expect(isFiller(word)).toBe(true);
});

test.each(["it", "2057", "123", "x12", "12x", "a2", "2a", "12027", "20271", "jobber"])("%s says something", (word) => {
  expect(isFiller(word)).toBe(false);
});
