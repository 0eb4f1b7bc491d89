import { expect, test } from "vitest";
import { SharedTexts } from "#app/domain/search/index/shared-texts.ts";

const found = (texts: SharedTexts, word: string) => texts.textsWith(word).map(({ text, slots }) => [text, [...slots]]);

test("a text is found by each of its words, with the listings it stands in", () => {
  const texts = new SharedTexts();
  expect([...texts.set("1", "Metall schweißen", 2)]).toEqual(["metall", "schweissen"]);
  texts.slotsOf("1").push(4, 7);
  expect(found(texts, "metall")).toEqual([["Metall schweißen", [4, 7]]]);
  expect(found(texts, "schweissen")).toEqual([["Metall schweißen", [4, 7]]]);
  expect(texts.textsWith("metall")[0]?.weight).toBe(2);
  expect(found(texts, "holz")).toEqual([]);
});

test("texts with a word in common are all found by it", () => {
  const texts = new SharedTexts();
  texts.set("1", "Metall schweißen", 2);
  texts.set("2", "Metall drehen", 2);
  expect(found(texts, "metall")).toEqual([
    ["Metall schweißen", []],
    ["Metall drehen", []],
  ]);
  expect(found(texts, "drehen")).toEqual([["Metall drehen", []]]);
});

test("what is said anew keeps its listings, and the old words find it no more, but others that have them", () => {
  const texts = new SharedTexts();
  texts.set("1", "Metall schweißen", 2);
  texts.set("2", "Metall drehen", 2);
  texts.slotsOf("1").push(4);
  expect([...texts.set("1", "Holz leimen", 2)]).toEqual(["holz", "leimen"]);
  expect(found(texts, "metall")).toEqual([["Metall drehen", []]]);
  expect(found(texts, "schweissen")).toEqual([]);
  expect(found(texts, "holz")).toEqual([["Holz leimen", [4]]]);
  expect(texts.slotsOf("1")).toEqual([4]);
});

test("what is said again as it was gives no new words and is found once", () => {
  const texts = new SharedTexts();
  texts.set("1", "Metall schweißen", 2);
  expect([...texts.set("1", "Metall schweißen", 2)]).toEqual([]);
  expect(found(texts, "metall")).toHaveLength(1);
});

test("a key that nobody has said anything under has no listings", () => {
  expect(new SharedTexts().slotsOf("1")).toEqual([]);
});
