import { expect, test } from "vitest";
import { readPlaceText } from "#app/domain/places/read-place-text.ts";

test.each([
  ["02826 Görlitz", { postalCode: "02826", codeOf: null, names: ["gorlitz"] }],
  ["59–900 Zgorzelec", { postalCode: "59900", codeOf: "PL" }],
  ["460 01 Liberec 1", { postalCode: "46001", codeOf: "CZ", names: ["liberec"] }],
  ["D-02826", { postalCode: "02826", codeOf: "DE", names: [] }],
  ["2826", { postalCode: "02826", codeOf: "DE", names: [] }],
  ["Hauptstraße 5, 02763 Zittau", { postalCode: "02763" }],
  ["Liberec 1", { postalCode: null, names: ["liberec"] }],
  ["123456", { postalCode: null, names: [] }],
])("a postal code is found as it is written: %s", (text, read) => {
  expect(readPlaceText(text)).toMatchObject(read);
});

test.each([
  ["Görlitz, Deutschland", "DE", "gorlitz"],
  ["Zgorzelec PL", "PL", "zgorzelec"],
  ["Liberec, Česká republika", "CZ", "liberec"],
])("a country behind the name is no part of it: %s", (text, country, name) => {
  expect(readPlaceText(text)).toMatchObject({ country, names: expect.arrayContaining([name]) as string[] });
});

test("the whole text is tried first, then what is left of it", () => {
  expect(readPlaceText("w Żarach").names).toEqual(["w zarach", "zarach"]);
  expect(readPlaceText("Cottbus/Chóśebuz").names).toEqual(["cottbus chosebuz", "cottbus", "chosebuz"]);
  expect(readPlaceText("Neustadt, Sachsen").names).toEqual(["neustadt sachsen", "neustadt", "sachsen"]);
  expect(readPlaceText("Polska")).toMatchObject({ country: null, names: ["polska"] });
});
