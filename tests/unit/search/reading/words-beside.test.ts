import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { wordsBeside } from "#app/domain/search/reading/words-beside.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([["koch", ["koch-koechin"]]]),
  places: new Map([
    ["musterau", "de-musterau"],
    ["wzorow", "pl-wzorow"],
  ]),
  districts: new Map([["landkreis musterau", "musterau"]]),
});
const read = (text: string) => understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });
const beside = (text: string, placeGiven = false) => wordsBeside(read(text), { placeGiven });

test.each([
  ["Musterau qwertz", ["qwertz"]],
  ["praca Wzorów cośnieznanego", ["cosnieznanego"]],
  ["Landkreis Musterau qwertz", ["qwertz"]],
  ["qwertz v Německu", ["qwertz"]],
  ["qwertz Teilzeit", ["qwertz"]],
  ["qwertz", []], // it is all that was asked for
  ["Koch qwertz", []], // it narrows nothing
  ['Musterau "qwertz"', []], // is asked for literally
])("of «%s» may be left out where nothing has it: %j", (text, words) => {
  expect(beside(text)).toEqual(words);
});

test("a place in its own field is one as well", () => {
  expect([beside("qwertz"), beside("qwertz", true)]).toEqual([[], ["qwertz"]]);
});

describe("a long text", () => {
  /** Words that nothing knows, each another. */
  const invented = (count: number) => Array.from({ length: count }, (_, at) => `qw${"abcdefghij"[at % 10]}${at}ertz`);

  test.each([
    ["eight words are all searched", 8, 8, []],
    ["of nine the last is left out", 9, 8, ["qwi8ertz"]],
    ["what stands behind the twentieth is said as one", 22, 8, [...invented(20).slice(8), "qwa20ertz qwb21ertz"]],
  ])("%s", (_, count, searched, leftOut) => {
    const { words, ...understood } = read(invented(count).join(" "));
    expect([words.length, understood.leftOut]).toEqual([searched, leftOut]);
  });

  test("what says nothing needs not be left out", () => {
    expect(read(`${invented(20).join(" ")} und bitte`).leftOut).toEqual(invented(20).slice(8));
  });

  test("every word is searched or left out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }), (numbers) => {
        const all = invented(61);
        const text = numbers.map((number) => all[number]).join(" ");
        const { words, leftOut } = read(text);
        const told = new Set([...words, ...leftOut.flatMap((one) => one.split(" "))]);
        expect(told).toEqual(new Set(text.split(" ").filter(Boolean)));
      }),
    );
  });
});
