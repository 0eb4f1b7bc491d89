import { expect, test } from "vitest";
import { CompanyNames } from "#app/domain/search/reading/company-names.ts";

const names = new CompanyNames();
for (const name of [
  "Neiße-Stahlbau Beispiel GmbH",
  "Lausitz Energie Park AG",
  "Lausitz Energie Netz GmbH",
  "Nysa-Metal Przykład sp. z o.o.",
  "Köhler & Söhne e. K.",
]) {
  names.add(name);
}

test.each([
  ["neisse stahlbau beispiel gmbh", "Neiße-Stahlbau Beispiel GmbH"],
  ["neisse stahlbau beispiel", "Neiße-Stahlbau Beispiel GmbH"],
  ["neisse stahlbau", "Neiße-Stahlbau Beispiel GmbH"],
  ["nysa metal przyklad", "Nysa-Metal Przykład sp. z o.o."],
  ["koehler soehne", "Köhler & Söhne e. K."],
  ["kohler sohne", "Köhler & Söhne e. K."],
])("%s is a company", (typed, company) => {
  expect(names.named(typed, () => true)).toEqual([company]);
});

test.each(["lausitz energie", "stahlbau", "neisse", "gmbh", ""])("%s is none, or could be several", (typed) => {
  expect(names.named(typed, () => true)).toEqual([]);
});

test("only companies that offer something count", () => {
  const offers = (name: string) => name !== "Lausitz Energie Netz GmbH";
  expect(names.named("lausitz energie", offers)).toEqual(["Lausitz Energie Park AG"]);
  expect(names.named("lausitz energie netz", offers)).toEqual([]);
});

test("two companies of one name are both meant", () => {
  names.add("Bäckerei Müller GmbH");
  names.add("Bäckerei Müller KG");
  expect(names.named("backerei muller", () => true)).toEqual(["Bäckerei Müller GmbH", "Bäckerei Müller KG"]);
});
