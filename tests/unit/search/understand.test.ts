import fc from "fast-check";
import { expect, test } from "vitest";
import { understand, type Vocabulary } from "#app/domain/search/understand.ts";

const vocabulary: Vocabulary = {
  occupations: new Map([
    ["spawacz", ["schweisser"]],
    ["schlosser", ["industriemechaniker", "konstruktionsmechaniker"]],
    ["opiekunka osob starszych", ["altenpflegehelfer"]],
    ["opiekunka", ["kinderpfleger"]],
  ]),
  places: new Map([["zgorzelec", "pl-zgorzelec"]]),
  longest: 3,
};
const read = (text: string, placeGiven = false) => understand(text, vocabulary, { placeGiven });

test("filler is dropped, occupation and place are recognised", () => {
  expect(read("praca spawacz Zgorzelec")).toEqual({
    occupations: [{ text: "spawacz", ids: ["schweisser"] }],
    place: { text: "zgorzelec", id: "pl-zgorzelec" },
    words: [],
  });
});

test("the longest name wins", () => {
  expect(read("opiekunka osób starszych").occupations).toEqual([
    { text: "opiekunka osob starszych", ids: ["altenpflegehelfer"] },
  ]);
});

test("a word for several occupations means all of them", () => {
  expect(read("Schlosser").occupations[0]?.ids).toEqual(["industriemechaniker", "konstruktionsmechaniker"]);
});

test("a place given apart is not looked for in the text", () => {
  expect(read("Zgorzelec", true)).toEqual({ occupations: [], place: null, words: ["zgorzelec"] });
});

test("text in quotes is taken at its word", () => {
  expect(read('"spawacz" Zgorzelec')).toEqual({
    occupations: [],
    place: { text: "zgorzelec", id: "pl-zgorzelec" },
    words: ["spawacz"],
  });
});

test("any text is understood somehow", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1000 }), (text) => {
      const { occupations, words } = read(text);
      expect(occupations.length + words.length).toBeLessThanOrEqual(1000);
    }),
  );
});
