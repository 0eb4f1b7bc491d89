import { describe, expect, test } from "vitest";
import { borderQuery, readBorderQuery } from "#app/domain/border/border-query.ts";
import { chooseCrossing } from "#app/domain/border/choose-crossing.ts";

const countries = ["DE", "PL", "CZ"] as const;
const nothing = { work: null, home: null, listing: null };

describe("where somebody lives and works", () => {
  test("is guessed from their language and the listing that they come from", () => {
    expect(chooseCrossing(nothing, { lang: "pl", countries, workplace: "DE" })).toEqual({ work: "DE", home: "PL" });
    expect(chooseCrossing(nothing, { lang: "cs", countries, workplace: "PL" })).toEqual({ work: "PL", home: "CZ" });
    expect(chooseCrossing(nothing, { lang: "de", countries, workplace: "CZ" })).toEqual({ work: "CZ", home: "DE" });
  });

  test("is asked where the language says nothing", () => {
    expect(chooseCrossing(nothing, { lang: "de", countries, workplace: "DE" })).toEqual({ work: "DE", home: null });
    expect(chooseCrossing(nothing, { lang: "cs", countries: ["DE", "PL"], workplace: null })).toEqual({
      work: "DE",
      home: null,
    });
  });

  test("is what they said, within the region", () => {
    const asked = { ...nothing, work: "PL", home: "PL" } as const;
    expect(chooseCrossing(asked, { lang: "pl", countries, workplace: "DE" })).toEqual({ work: "PL", home: "PL" });
    const elsewhere = { ...nothing, work: "CZ", home: "CZ" } as const;
    expect(chooseCrossing(elsewhere, { lang: "pl", countries: ["DE", "PL"], workplace: null })).toEqual({
      work: "DE",
      home: "PL",
    });
  });
});

test("an address keeps what the page is made from, and nothing else", () => {
  const id = "opened0000";
  const query = new URLSearchParams(`utm=x&listing=${id}&home=PL&work=FR`);
  expect(readBorderQuery(query)).toEqual({ work: null, home: "PL", listing: id });
  expect(borderQuery(query).toString()).toBe(`home=PL&listing=${id}`);
  expect(borderQuery(new URLSearchParams("listing=../../etc")).toString()).toBe("");
});
