import { describe, expect, test } from "vitest";
import type { Field, SpokenLanguage } from "#db/codes.ts";
import { chosenContacts, type ContactQuestion } from "#app/domain/contacts/chosen-contacts.ts";

type Given = { fields?: Field[]; districts?: string[]; languages?: SpokenLanguage[]; id?: string };

const person = (name: string, { fields = [], districts = [], languages = ["de"], id = name }: Given = {}) => ({
  ...{ id, name, fields, districts, languages },
});

const general = person("Allgemein");
const inGoerlitz = person("Bezirk", { districts: ["goerlitz", "bautzen"] });
const forMetal = person("Metall", { fields: ["metal", "rail"] });
const forMetalInGoerlitz = person("Nah", { fields: ["metal"], districts: ["goerlitz"] });
const everybody = [general, inGoerlitz, forMetal, forMetalInGoerlitz];

const names = (persons: ReturnType<typeof person>[], asked: Partial<ContactQuestion>) =>
  chosenContacts(persons, { field: null, districts: [], lang: "de", ...asked }).map(({ name }) => name);

describe("who is named", () => {
  test("field and district beat the field, the field beats the district, the district beats everything", () => {
    expect(names(everybody, { field: "metal", districts: ["goerlitz"] })).toEqual(["Nah"]);
    expect(names(everybody, { field: "metal", districts: ["bautzen"] })).toEqual(["Metall"]);
    expect(names(everybody, { field: "health", districts: ["goerlitz"] })).toEqual(["Bezirk"]);
    expect(names(everybody, { field: "health", districts: ["cottbus"] })).toEqual(["Allgemein"]);
  });

  test("nobody who is named for something else, even where nobody else is left", () => {
    expect(names([inGoerlitz, forMetal, forMetalInGoerlitz], { field: "health", districts: ["cottbus"] })).toEqual([]);
    expect(names([forMetalInGoerlitz], { field: "metal", districts: ["bautzen"] })).toEqual([]);
    expect(names([forMetalInGoerlitz], { field: "food", districts: ["goerlitz"] })).toEqual([]);
    expect(names([], { field: "metal", districts: ["goerlitz"] })).toEqual([]);
  });

  test("where no field is asked for, nobody of one field; where no district is, nobody of one district", () => {
    expect(names(everybody, { districts: ["goerlitz"] })).toEqual(["Bezirk"]);
    expect(names(everybody, { field: "metal" })).toEqual(["Metall"]);
    expect(names(everybody, {})).toEqual(["Allgemein"]);
    expect(names([forMetal, inGoerlitz], {})).toEqual([]);
  });

  test("of work in several districts one is enough", () => {
    expect(names(everybody, { field: "metal", districts: ["cottbus", "goerlitz"] })).toEqual(["Nah"]);
  });
});

describe("of several who are equally near", () => {
  const four = ["Özge", "Zita", "Anna", "Ole"].map((name) => person(name, { fields: ["metal"] }));

  test("at most two, by name, however they were entered", () => {
    expect(names(four, { field: "metal" })).toEqual(["Anna", "Ole"]);
    expect(names(four.toReversed(), { field: "metal" })).toEqual(["Anna", "Ole"]);
  });

  test("first who speaks the reader's language; who is nearer comes before who speaks it", () => {
    const polish = person("Zofia", { fields: ["metal"], languages: ["pl", "de"] });
    expect(names([...four, polish], { field: "metal", lang: "pl" })).toEqual(["Zofia", "Anna"]);
    expect(names([...four, polish], { field: "metal", lang: "cs" })).toEqual(["Anna", "Ole"]);
    const polishForAll = person("Basia", { languages: ["pl"] });
    expect(names([forMetal, polishForAll], { field: "metal", lang: "pl" })).toEqual(["Metall"]);
  });

  test("two of one name keep their order", () => {
    const twins = [person("Anna", { id: "b" }), person("Anna", { id: "a" })];
    expect(chosenContacts(twins, { field: null, districts: [], lang: "de" }).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
