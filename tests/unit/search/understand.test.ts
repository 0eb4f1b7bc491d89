import fc from "fast-check";
import { expect, test } from "vitest";
import { understand } from "#app/domain/search/understand.ts";
import { Vocabulary } from "#app/domain/search/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["spawacz", ["schweisser"]],
    ["svarec", ["schweisser"]],
    ["schlosser", ["industriemechaniker", "konstruktionsmechaniker"]],
    ["opiekunka osob starszych", ["altenpflegehelfer"]],
    ["opiekunka", ["kinderpfleger"]],
    ["elektryk", ["elektroniker"]],
    ["koch", ["koch-koechin"]],
    ["maler", ["maler"]],
    ["operator wozka widlowego", ["gabelstaplerfahrer"]],
    ["pracownik magazynu", ["lagermitarbeiter"]],
    ["ridic autobusu", ["busfahrer"]],
    ["ridic kamionu", ["berufskraftfahrer"]],
    ["busfahrer", ["busfahrer"]],
    ["kadernik", ["friseur"]],
  ]),
  places: new Map([
    ["zgorzelec", "pl-zgorzelec"],
    ["zitava", "de-zittau"],
    ["ceska lipa", "cz-ceska-lipa"],
    ["boleslawiec", "pl-boleslawiec"],
    ["maler", "de-maler"],
  ]),
});
const read = (text: string, placeGiven = false, wordsOfAds: string[] = []) =>
  understand(text, vocabulary, { placeGiven, isWordOfAd: (word) => wordsOfAds.includes(word) });
const idsIn = (text: string) => read(text).occupations.flatMap((reading) => reading.ids);

test("filler is dropped, occupation and place are recognised", () => {
  expect(read("praca spawacz Zgorzelec")).toMatchObject({
    occupations: [{ text: "spawacz", instead: null, ids: ["schweisser"] }],
    place: { text: "zgorzelec", instead: null, id: "pl-zgorzelec" },
    kinds: [],
    words: [],
    unknown: [],
  });
});

test("the longest name wins", () => {
  expect(idsIn("opiekunka osób starszych")).toEqual(["altenpflegehelfer"]);
});

test("a word for several occupations means all of them", () => {
  expect(read("Schlosser").occupations[0]?.ids).toEqual(["industriemechaniker", "konstruktionsmechaniker"]);
});

test("a place given apart is not looked for in the text", () => {
  expect(read("Zgorzelec", true)).toMatchObject({ occupations: [], place: null, words: ["zgorzelec"] });
});

test("text in quotes is taken at its word", () => {
  expect(read('"spawacz" Zgorzelec')).toMatchObject({
    occupations: [],
    place: { id: "pl-zgorzelec" },
    words: ["spawacz"],
  });
});

test.each([
  ["szukam pracy dla spawacza w Zgorzelcu", ["schweisser"], "pl-zgorzelec"],
  ["svářeče v Žitavě", ["schweisser"], "de-zittau"],
  ["opiekunki osób starszych", ["altenpflegehelfer"], null],
  ["elektrycy", ["elektroniker"], null],
  ["Köche", ["koch-koechin"], null],
])("case forms meet the name: %s", (text, ids, place) => {
  expect(idsIn(text)).toEqual(ids);
  expect(read(text).place?.id ?? null).toBe(place);
});

test.each(["spawcaz", "spawac", "spawacxz", "spawaez"])("one slip of the finger is forgiven: %s", (typed) => {
  const [reading] = read(typed).occupations;
  expect(reading).toMatchObject({ ids: ["schweisser"] });
});

test.each([
  ["operatora wózka", ["gabelstaplerfahrer"]],
  ["pracownik magazynowy", ["lagermitarbeiter"]],
  ["řidiči", ["busfahrer", "berufskraftfahrer"]],
  ["kadeřnictví", ["friseur"]],
  ["Schulbusfahrer", ["busfahrer"]],
  ["Malergeselle", ["maler"]],
  ["operator wózka widlwego", ["gabelstaplerfahrer"]],
])("what is no name may be part of one, or derive from one: %s", (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ["v České Lípě", "cz-ceska-lipa"],
  ["w Bolesławcu", "pl-boleslawiec"],
])("places are known in their cases: %s", (text, id) => {
  expect(read(text).place?.id).toBe(id);
});

test("what somebody does without is not looked for", () => {
  expect(read("spawacz bez praktyki")).toMatchObject({ kinds: [], words: [], occupations: [{ ids: ["schweisser"] }] });
});

test("a word that stands in an ad is no slip, and short words are never guessed", () => {
  expect(read("spawcaz", false, ["spawcaz"]).words).toEqual(["spawcaz"]);
  expect(read("kohc").words).toEqual(["kohc"]);
});

test("what a kind is called narrows to it", () => {
  expect(read("Ausbildung Schlosser").kinds).toMatchObject([{ kind: "apprenticeship" }]);
  expect(read("nauka zawodu").kinds).toMatchObject([{ kind: "apprenticeship" }]);
  expect(read("brigáda").kinds).toMatchObject([{ kind: "student_job" }]);
});

test("an occupation goes before a place of the same name", () => {
  expect(read("Maler")).toMatchObject({ occupations: [{ ids: ["maler"] }], place: null });
});

test("any text is understood somehow", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1000 }), (text) => {
      const { occupations, words } = read(text);
      expect(occupations.length + words.length).toBeLessThanOrEqual(1000);
    }),
  );
});
