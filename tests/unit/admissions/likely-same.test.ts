import { expect, test } from "vitest";
import { likelySame } from "#app/domain/admissions/likely-same.ts";

const asked = {
  name: "Köhler & Söhne GmbH",
  website: "https://www.koehler.example",
  contact_email: "a@koehler.example",
};
type Known = Parameters<typeof likelySame>[0];
const stranger: Known = { name: "Tischlerei Nowak", website: null, contact_email: "info@nowak.example" };
const alikeIn = (other: Partial<Known>) => likelySame(asked, [{ ...stranger, ...other }])[0]?.alike;

test.each([
  "Köhler & Söhne",
  "Koehler und Soehne GmbH & Co. KG",
  "KÖHLER & SÖHNE sp. z o.o.",
  "Köhler & Söhne, s. r. o.",
])("the legal form and the spelling of %s do not matter", (name) => {
  expect(alikeIn({ name })).toEqual(["name"]);
});

test("another name is another company", () => {
  expect(alikeIn({ name: "Köhler & Töchter GmbH" })).toBeUndefined();
  expect(alikeIn({ name: "Köhler" })).toBeUndefined();
});

test("a website is told by its host", () => {
  expect(alikeIn({ website: "http://koehler.example/ueber-uns" })).toEqual(["website"]);
  expect(alikeIn({ website: "https://jobs.koehler.example" })).toBeUndefined();
});

test("a mailbox of the same domain counts, one that everybody can have does not", () => {
  expect(alikeIn({ contact_email: "B@Koehler.example" })).toEqual(["mail"]);
  const free = { ...asked, contact_email: "a@gmail.com" };
  expect(likelySame(free, [{ ...stranger, contact_email: "b@gmail.com" }])).toEqual([]);
});

test("two names of nothing but a legal form are not the same", () => {
  expect(likelySame({ ...asked, name: "AG" }, [{ ...stranger, name: "SE" }])).toEqual([]);
});

test("what is alike in more comes first", () => {
  const more = { ...asked, contact_email: "x@elsewhere.example" };
  expect(likelySame(asked, [{ ...stranger, name: "Köhler & Söhne" }, more]).map(({ name }) => name)).toEqual([
    "Köhler & Söhne GmbH",
    "Köhler & Söhne",
  ]);
});
