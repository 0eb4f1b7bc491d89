import { expect, test } from "vitest";
import { NameParts } from "#app/domain/search/reading/name-parts.ts";

const parts = () =>
  new NameParts(
    new Map([
      ["operator wozka widlowego", ["gabelstapler"]],
      ["operator maszyn", ["maschinen"]],
      ["operator koparki", ["bagger"]],
      ["kierowca wozka", ["fahrer"]],
      ["praca na budowie", ["bau"]],
      ["spawacz", ["schweisser"]],
    ]),
  );

test.each([
  [["operator", "wozka"], ["gabelstapler"]],
  [["widlowego", "operator"], ["gabelstapler"]],
  [["operatora", "wozkow"], ["gabelstapler"]],
  [["operator", "dla", "koparki"], ["bagger"]],
  [["operator", "wozka", "widlowego"], ["gabelstapler"]],
])("%j are words of one name, in whatever order and form", (words, ids) => {
  expect(parts().withAll(words)).toEqual(ids);
});

test.each([
  [["operator", "budowa"]],
  [["kierowca", "koparki"]],
  [["kierowca", "wozka", "widlowego"]],
  [["operator", "einhorn"]],
  [["einhorn", "operator"]],
])("%j stand in no name together", (words) => {
  expect(parts().withAll(words)).toBeNull();
});

test("one word alone, fillers aside, is no part that says enough", () => {
  expect(parts().withAll(["wozka"])).toBeNull();
  expect(parts().withAll(["praca", "wozka"])).toBeNull();
  expect(parts().withAll([])).toBeNull();
});

test("a first word means all names that begin with it, a later word none", () => {
  expect(parts().beginningWith("operatora")).toEqual(["gabelstapler", "maschinen", "bagger"]);
  expect(parts().beginningWith("wozka")).toBeNull();
  expect(parts().beginningWith("einhorn")).toBeNull();
});

test("a first word means no occupation of which it is no usual name, and first the one with the most such names", () => {
  const fewer: [string, string[]][] = [["kierowca karetki", ["ratownik"]]];
  const more: [string, string[]][] = Array.from({ length: 7 }, (_, at) => [`kierowca auta ${at}`, ["kierowca"]]);
  const some: [string, string[]][] = Array.from({ length: 2 }, (_, at) => [`kierowca busa ${at}`, ["bus"]]);
  expect(new NameParts(new Map([...fewer, ...some, ...more])).beginningWith("kierowca")).toEqual(["kierowca", "bus"]);
  expect(new NameParts(new Map([...fewer, ...some])).beginningWith("kierowca")).toEqual(["bus", "ratownik"]);
});

test("a first word needs five letters to mean its names", () => {
  const names = new NameParts(
    new Map([
      ["ridic autobusu", ["bus"]],
      ["sous chef", ["koch"]],
    ]),
  );
  expect(names.beginningWith("ridic")).toEqual(["bus"]);
  expect(names.beginningWith("sous")).toBeNull();
});

test("names of one word, fillers aside, have no parts", () => {
  const names = parts();
  expect([names.has("wozkami"), names.has("widlowy"), names.has("einhorn")]).toEqual([true, true, false]);
  expect([names.has("spawacz"), names.has("budowie"), names.has("praca")]).toEqual([false, false, false]);
  expect(names.beginningWith("spawacz")).toBeNull();
});

test.each([
  [30, 30],
  [31, null],
])("a word that %i occupations share means %s of them", (occupations, meant) => {
  const kinds = Array.from({ length: occupations }, (_, at) => [`monter typ${at}`, [`monter-${at}`]] as const);
  expect(new NameParts(new Map(kinds)).beginningWith("monter")?.length ?? null).toBe(meant);
});

test("an occupation with several such names is meant once", () => {
  const names = new NameParts(
    new Map([
      ["operator maszyn", ["maschinen"]],
      ["operator urzadzen", ["maschinen", "anlagen"]],
    ]),
  );
  expect(names.beginningWith("operator")).toEqual(["maschinen", "anlagen"]);
});
