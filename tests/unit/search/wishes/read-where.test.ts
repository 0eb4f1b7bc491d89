import { expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const occupations = new Map([
  ["spawacz", ["schweisser"]],
  ["zednik", ["maurer"]],
  ["bauer", ["landwirt"]],
  ["obsluha", ["kellner"]],
  ["obsluha stroju", ["maschinenfuehrer"]],
  ["backer", ["baecker"]],
  ["backerin", ["baecker"]],
  ["pekar", ["baecker"]],
  ["piekarz", ["baecker"]],
  ["piekarka", ["baecker"]],
  ["busfahrer", ["busfahrer"]],
]);
const vocabulary = new Vocabulary({
  occupations,
  german: new Set(["bauer", "backer", "backerin", "busfahrer"]),
  places: new Map([["musterau", "de-musterau"]]),
  areas: new Map([
    ["musterland", { id: "musterland", districts: ["north", "south"] }],
    ["musterlandu", { id: "musterland", districts: ["north", "south"] }],
    ["norden", { id: "norden", districts: ["north"] }],
  ]),
});
const read = (text: string) => understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });
const countriesIn = (text: string) => read(text).countries.flatMap(({ countries }) => countries);

test.each([
  ["Arbeit in Deutschland", ["DE"]],
  ["spawacz Niemcy", ["DE"]],
  ["praca w Niemczech", ["DE"]],
  ["do Niemiec", ["DE"]],
  ["práce v Německu", ["DE"]],
  ["Arbeit in Polen", ["PL"]],
  ["praca w Polsce", ["PL"]],
  ["práce v Polsku", ["PL"]],
  ["Tschechien", ["CZ"]],
  ["w Czechach", ["CZ"]],
  ["jen česko", ["CZ"]],
  ["Niemcy lub Czechy", ["DE", "CZ"]],
  ["praca za granicą", ["DE", "CZ"]],
  ["v zahraničí", ["DE", "PL"]],
  ["im Ausland", ["PL", "CZ"]],
  ["beim Tschechen", ["CZ"]],
  ["jenseits der Oder", ["PL"]],
  ["auf polnischer Seite", ["PL"]],
  ["drüben", ["PL", "CZ"]],
  ["u Niemca", ["DE"]],
  ["u niemcow", ["DE"]],
  ["po stronie czeskiej", ["CZ"]],
  ["za czeską granicą", ["CZ"]],
  ["na zachód", ["DE"]],
  ["za Odrą", ["DE"]],
  ["do Rajchu", ["DE"]],
  ["w kraju", ["PL"]],
  ["u sousedů", ["DE", "PL"]],
  ["k nemcum", ["DE"]],
  ["na polské straně", ["PL"]],
  ["za hranicí u Němců", ["DE"]],
  ["u Němců za hranicí", ["DE"]],
  ["za kopečky do Polska", ["PL"]],
])("%s is work in %s", (text, countries) => {
  expect(countriesIn(text)).toEqual(countries);
  expect(read(text)).toMatchObject({ words: [], unknown: [], leftOut: [] });
});

test.each(
  [..."bin Deutscher|jsem Čech|jestem Polakiem|němec hledá práci|po niemiecku|mit tschechischen Kunden".split("|")].map(
    (text) => [text],
  ),
)("%s says not where", (text) => {
  expect(countriesIn(text)).toEqual([]);
});

test.each([
  "aus Polen",
  "mit Polen",
  "dla Polaków",
  "pro Čechy",
  "z Niemiec",
  "polska firma",
  "gut bezahlt",
  "przy granicy",
  "u hranic",
])("%s is no wish, and is said", (text) => {
  expect(read(text)).toMatchObject({ countries: [], words: [], leftOut: [expect.any(String)] });
});

test("a part of the region means its districts, in any case", () => {
  expect(read("spawacz w musterlandu").areas).toMatchObject([{ id: "musterland", districts: ["north", "south"] }]);
  expect(read("Norden Musterland").areas.map(({ id }) => id)).toEqual(["norden", "musterland"]);
});

test("a name is found inside a longer word only where words are made of two", () => {
  expect(read("urzędnik").occupations).toEqual([]);
  expect(read("Schulbusfahrer").occupations).toMatchObject([{ ids: ["busfahrer"] }]);
  expect([vocabulary.isSlavic("zednika"), vocabulary.isSlavic("busfahrer"), vocabulary.isSlavic("xyz")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("with what many names begin or end is no occupation of its own", () => {
  expect(read("Traumbauer").occupations).toEqual([]);
  expect(read("obsluha jeřábu")).toMatchObject({ occupations: [], words: ["obsluha", "jerabu"] });
  expect(read("obsluha strojů").occupations).toMatchObject([{ ids: ["maschinenfuehrer"] }]);
  expect(read("obsluha Musterau").occupations).toMatchObject([{ ids: ["kellner"] }]);
  expect(read("Bauer").occupations).toMatchObject([{ ids: ["landwirt"] }]);
});

test.each(["Bäcker/Bäckerin", "Bäcker*in", "Bäcker:in", "Bäcker(in)", "BäckerIn", "pekař/ka", "piekarz/piekarka"])(
  "%s is one name",
  (text) => {
    expect(read(text)).toMatchObject({ occupations: [{ ids: ["baecker"] }], words: [], unknown: [] });
    expect(read(text).occupations).toHaveLength(1);
  },
);
