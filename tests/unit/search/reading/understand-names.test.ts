import { expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

function readWith(occupations: [string, string[]][], text: string, ownNames: string[] = []) {
  const names = new Map(occupations);
  const known = new Vocabulary({ occupations: names, ownNames: new Set(ownNames), places: new Map() });
  return understand(text, known, { placeGiven: false, isWordOfAd: () => false });
}

test("a filler is never taken for a form of a name", () => {
  const { occupations, words } = readWith([["poszukiwanie", ["geologe"]]], "poszukiwany");
  expect([occupations, words]).toEqual([[], []]);
});

test("a name as it is written means itself, and a case form of it no relatives", () => {
  const names: [string, string[]][] = [
    ["maler", ["maler"]],
    ["malerin", ["kunstmalerin"]],
    ["spawacz", ["schweisser"]],
    ["spawaczka", ["schweisserin"]],
  ];
  expect(readWith(names, "Maler").occupations).toMatchObject([{ ids: ["maler"] }]);
  expect(readWith(names, "spawacza").occupations).toMatchObject([{ ids: ["schweisser"] }]);
});

const operators: [string, string[]][] = [
  ["operator wozka widlowego", ["gabelstapler"]],
  ["operator maszyn", ["maschinen"]],
];

test.each([
  ["operatora wózka", "operatora wozka"],
  ["praca operatora wózka", "operatora wozka"],
  ["operatora wózka zaraz", "operatora wozka"],
  ["operator dla wózka na widłowego", "operator dla wozka na widlowego"],
  ["operator dla i wózka na widłowego", "operator dla i wozka na widlowego"],
])("words of one name are read together, from the first that says something to the last: %s", (text, taken) => {
  expect(readWith(operators, text)).toMatchObject({ occupations: [{ text: taken, ids: ["gabelstapler"] }], words: [] });
});

test("words with more between them, or with a refusal, are not read together", () => {
  expect(readWith(operators, "wózka dla na od do i widłowego")).toMatchObject({ occupations: [] });
  expect(readWith(operators, "wózka bez widłowego")).toMatchObject({ occupations: [], words: ["wozka"] });
});

test.each([
  ["Bürostelle", "field", "office"],
  ["Metallbereich", "field", "metal"],
  ["Kellnerjobs", "ids", "kellner"],
  ["Lagerstelle", "ids", "lager"],
  ["Lager Helfer", "ids", "lagerhelfer"],
])("%s is read by the trade in it", (text, what, value) => {
  const names: [string, string[]][] = [
    ["kellner", ["kellner"]],
    ["lager", ["lager"]],
    ["lagerhelfer", ["lagerhelfer"]],
  ];
  const { occupations, fields } = readWith(names, text);
  expect(what === "field" ? fields[0]?.field : occupations[0]?.ids[0]).toBe(value);
});

test("words of one name do not stand in two parts of a text", () => {
  const names: [string, string[]][] = [
    ["ridic kamionu", ["lkw"]],
    ["ridic", ["fahrer"]],
  ];
  expect(readWith(names, "řidič, kamion").occupations).toMatchObject([{ ids: ["fahrer"] }]);
  expect(readWith(names, "řidič kamion").occupations).toMatchObject([{ ids: ["lkw"] }]);
});

test("a country or a condition beside a trade is no word of a longer name", () => {
  const names: [string, string[]][] = [
    ["kuchar", ["koch"]],
    ["kuchar polske kuchyne", ["koch-pl"]],
    ["hlidac", ["wache"]],
    ["nocni hlidac objektu", ["nachtwache"]],
  ];
  expect(readWith(names, "polsko kuchař")).toMatchObject({
    occupations: [{ ids: ["koch"] }],
    countries: [{ countries: ["PL"] }],
  });
  expect(readWith(names, "hlídač jen noční")).toMatchObject({
    occupations: [{ ids: ["wache"] }],
    conditions: [{ condition: { name: "shift", value: "night" } }],
  });
});

test("those who are called so themselves come first among those a name means", () => {
  const both: [string, string[]][] = [["schlosser", ["industriemechaniker", "schlosser"]]];
  expect(readWith(both, "Schlossern", ["schlosser schlosser"]).occupations).toMatchObject([
    { ids: ["schlosser", "industriemechaniker"], own: ["schlosser"] },
  ]);
});
