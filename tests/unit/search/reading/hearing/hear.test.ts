import { expect, test } from "vitest";
import { conditionCode } from "#app/domain/search/condition.ts";
import { learnedHearing } from "#app/domain/search/reading/hearing/learned-hearing.server.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { refusalKey, retype } from "#app/domain/search/results/retype.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch"]],
    ["spawacz", ["spawacz"]],
    ["svarec", ["svarec"]],
  ]),
  places: new Map([["musterau", "musterau"]]),
});

const understood = (text: string, hearing = learnedHearing()) =>
  understand(text, vocabulary, { hearing, placeGiven: false, isWordOfAd: () => false });

function heard(text: string) {
  const { occupations, conditions, refusals } = understood(text);
  return {
    trades: occupations.map(({ text }) => text),
    wished: conditions.map(({ condition }) => conditionCode(condition)),
    refused: refusals.flatMap(({ not, no }) => [...not, ...no]),
  };
}

const night = "shift:night";

test.each([
  ["koch ale ne svarec", ["koch"], [], ["svarec"]],
  ["koch nie spawacz", ["koch"], [], ["spawacz"]],
  ["koch keine 3 schicht keine rufbereitschaft", ["koch"], [], ["shift:three", "word:rufbereitschaft"]],
  ["svarec bez služebních cest a přesčasů", ["svarec"], [], ["shift:assembly", "word:prescasu"]],
  ["na sezon ale koch odpada", [], ["contract:seasonal"], ["koch"]],
  ["koch - nicht lidl", ["koch"], [], ["word:lidl"]],
])("%s is read whole, and stays as it was read", (text, trades, wished, refused) => {
  expect(heard(text)).toEqual({ trades, wished, refused });
});

test("who says of himself that he is disabled wishes for work that fits", () => {
  expect(heard("bin schwerbehindert (60%) suche als koch").wished).toEqual(["with:accessible"]);
});

test("of few words none is left out as idle", () => {
  expect(understood("na sezon chmel musterau").words).toEqual(["chmel"]);
});

test.each([
  ["koch, nachtschicht macht mich kaputt", ["koch"], [], [night]],
  ["spawacz, nocki mnie wykanczaja", ["spawacz"], [], [night]],
  ["svarec, nocni uz mi telo nedovoli", ["svarec"], [], [night]],
  ["koch, am liebsten nachts", ["koch"], [night], []],
  ["spawacz, nocki mile widziane", ["spawacz"], [night], []],
  ["svarec, nocni smeny vitany", ["svarec"], [night], []],
])("%s is judged by the whole sentence", (text, trades, wished, refused) => {
  expect(heard(text)).toEqual({ trades, wished, refused });
});

test.each([
  ["koch und der firmenbus soll mich an der haustür einsammeln", "with:transport"],
  ["spawacz, zeby busik zbieral ludzi spod bloku", "with:transport"],
  ["svarec, at me firemni autobus nabere u baraku", "with:transport"],
])("%s tells a condition in words of its own", (text, code) => {
  expect(heard(text).wished).toEqual([code]);
});

test.each(["koch", "koch musterau", "spawacz nachtschicht", "koch drachenzähmung"])(
  "%s is no sentence: the rules alone read it",
  (text) => {
    const byRules = understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });
    expect(understood(text)).toEqual(byRules);
  },
);

test.each([
  ["koch nicht bei lidl", ["word:lidl"]],
  ["koch musterau ohne rufbereitschaft", ["word:rufbereitschaft"]],
  ["koch nicht aufm dampfer", ["word:dampfer"]],
  ["spawacz byle nie biedronka", ["word:biedronka"]],
  ["svarec, nechci telefonovat", ["word:telefonovat"]],
  ["dhl nie wieder", ["word:dhl"]],
])("of %s the plain no is heard", (text, refused) => {
  expect(heard(text)).toMatchObject({ wished: [], refused });
});

test.each([
  "koch bei edeka",
  "koch mit dienstwagen musterau",
  "spawacz w stoczni musterau",
  "svarec v elektrarne musterau",
])("%s refuses nothing", (text) => {
  expect(heard(text)).toMatchObject({ wished: [], refused: [] });
});

test("what the rules found to be all the same is not wished for after all", () => {
  expect(heard("schicht egal hauptsache musterau")).toMatchObject({ wished: [], refused: [] });
});

test("of a sentence that names no trade, words that only tell it are not searched", () => {
  expect(understood("nur nachts, weil ich kinder habe").words).toEqual([]);
});

test("words that may stand in an ad are searched also where no trade is named", () => {
  expect(understood("nur nachts, weil es bei edeka ist").words).toEqual(["edeka"]);
});

test.each(["jan kowalski@example com", "шукаю роботу зварника без нічних змін"])(
  "of %s, of which no word is known, nothing is refused",
  (text) => {
    expect(heard(text).refused).toEqual([]);
  },
);

test.each([
  ["2 schichtsystem, ohne nachtschicht", ["shift:two"], [night]],
  ["nicht koch, bez nocy i weekendow, koch", [], ["koch", night, "shift:weekend"]],
])("of %s, where each no stands before its name, the rules alone read it", (text, wished, refused) => {
  expect(heard(text)).toMatchObject({ wished, refused });
  expect(understood(text)).toEqual(understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false }));
});

test("what is heard as refused goes out of the text with the words that refuse it", () => {
  const text = "koch musterau, nachtschicht macht mich kaputt";
  const read = understood(text);
  const [refusal] = read.refusals;
  expect(refusal).toMatchObject({ text: "nachtschicht", no: [night] });
  const key = refusal && refusalKey(refusal);
  const without = retype(text, read, (typed, folded) => (folded === key ? null : typed));
  expect(understood(without)).toMatchObject({ refusals: [], conditions: [], occupations: [{ text: "koch" }] });
});
