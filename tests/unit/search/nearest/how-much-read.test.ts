import { expect, test } from "vitest";
import { nearEnough } from "#app/domain/search/nearest/near-enough.ts";
import { howMuchRead } from "#app/domain/search/reading/how-much-read.ts";
import { tradeWords } from "#app/domain/search/reading/trade-words.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["maler", ["maler"]],
    ["malir", ["maler"]],
    ["schreiner", ["tischler"]],
    ["obsluha frezky", ["cnc-fraeser"]],
  ]),
  german: new Set(["maler", "schreiner"]),
  places: new Map([["musterau", "de-musterau"]]),
});
const read = (text: string) => understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });

test.each([
  ["Maler", "all"],
  ["Schreinern Musterau", "all"],
  ["Musterau", "all"],
  ["", "all"],
  ["malíř kulis", "part"], // he paints scenery
  ["Maler Schreiner", "part"],
  ["Möbelschreiner", "part"],
  ["gastronomie kulis", "part"],
  ["kulisy", "nothing"],
  ["kulisy Musterau", "nothing"],
  ['"kulisy"', "all"], // is asked for literally
  ['malíř "kulis"', "all"],
])("of «%s» %s was read by its name", (text, howMuch) => {
  expect(howMuchRead(read(text), vocabulary)).toBe(howMuch);
});

test.each([
  ["Malíř kulis Musterau", "Malíř kulis"],
  ["hledám práci: kulisy, Musterau", "kulisy,"],
  ["Musterau", ""],
])("of «%s» «%s» may say a trade", (text, words) => {
  expect(tradeWords(text, read(text))).toBe(words);
});

test("less nearness is enough the surer the text speaks of a trade", () => {
  const [any, ofNames, long, beside] = ["kulisy", "obsluhující frézka", "Kulissenmalerei", "malíř kulis"].map((text) =>
    nearEnough(read(text), vocabulary),
  );
  expect([any, ofNames, long, beside].every((least) => least !== undefined && least > 0 && least < 0.6)).toBe(true);
  expect(any).toBeGreaterThan(long ?? 1);
  expect(long).toBeGreaterThan(beside ?? 1);
});
