import { expect, test } from "vitest";
import { SharedTexts } from "#app/domain/search/index/shared-texts.ts";
import { WordList } from "#app/domain/search/index/word-list.ts";

function noTexts() {
  const words = new WordList();
  const texts = new SharedTexts(words);
  const found = (word: string) =>
    texts.textsWith(words.numberOf(word)).map(({ text, slots }) => [text, [...slots.values]]);
  return { texts, words, found };
}

test("a text is found by each of its words, with the listings it stands in", () => {
  const { texts, words, found } = noTexts();
  texts.set("1", "Metall schweißen", 2);
  for (const slot of [4, 7]) texts.slotsOf("1")?.push(slot);
  expect(found("metall")).toEqual([["Metall schweißen", [4, 7]]]);
  expect(found("schweissen")).toEqual([["Metall schweißen", [4, 7]]]);
  expect(texts.textsWith(words.numberOf("metall"))[0]?.weight).toBe(2);
  expect(found("holz")).toEqual([]);
});

test("texts with a word in common are all found by it", () => {
  const { texts, found } = noTexts();
  texts.set("1", "Metall schweißen", 2);
  texts.set("2", "Metall drehen", 2);
  expect(found("metall")).toEqual([
    ["Metall schweißen", []],
    ["Metall drehen", []],
  ]);
  expect(found("drehen")).toEqual([["Metall drehen", []]]);
});

test("what is said anew keeps its listings, and the old words find it no more, but others that have them", () => {
  const { texts, found } = noTexts();
  texts.set("1", "Metall schweißen", 2);
  texts.set("2", "Metall drehen", 2);
  texts.slotsOf("1")?.push(4);
  texts.set("1", "Holz leimen", 2);
  expect(found("metall")).toEqual([["Metall drehen", []]]);
  expect(found("schweissen")).toEqual([]);
  expect(found("holz")).toEqual([["Holz leimen", [4]]]);
  expect([...(texts.slotsOf("1")?.values ?? [])]).toEqual([4]);
});

test("what is said again as it was is found once", () => {
  const { texts, found } = noTexts();
  texts.set("1", "Metall schweißen", 2);
  texts.set("1", "Metall schweißen", 2);
  expect(found("metall")).toHaveLength(1);
});

test("what is given back is room alone", () => {
  const { texts, found } = noTexts();
  texts.set("1", "Metall", 2);
  for (let slot = 0; slot < 10; slot++) texts.slotsOf("1")?.push(slot);
  texts.settle();
  texts.slotsOf("1")?.push(10);
  expect(found("metall")).toEqual([["Metall", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]]);
});

test("a key that nobody has said anything under has no listings", () => {
  expect(noTexts().texts.slotsOf("1")).toBeUndefined();
});
