import { expect, test } from "vitest";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { isSet, narrowedBy } from "#app/domain/search/selecting/narrowed-by.ts";

const vocabulary = new Vocabulary({
  occupations: new Map(),
  places: new Map(),
  districts: new Map([["landkreis bautzen", "bautzen"]]),
});
const parse = (query: string) => parseCriteria(new URLSearchParams(query));
const narrowed = (text: string, query = "") =>
  narrowedBy(understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false }), parse(query));

test("what the text says narrows as the filters do", () => {
  expect(narrowed("Ausbildung Landkreis Bautzen Nachtschicht Teilzeit bez niemieckiego ubytování")).toEqual({
    ...parse("kind=apprenticeship&district=bautzen&shift=night&hours=part&german=none&for=accommodation"),
  });
  expect(narrowed("xyz")).toEqual(parse(""));
});

test("a filter that is set goes before the text, each for itself", () => {
  const text = "Ausbildung Landkreis Bautzen Nachtschicht Teilzeit bez niemieckiego ubytování";
  const set = "kind=job&district=goerlitz&shift=day&hours=full&german=B1&for=families";
  expect(narrowed(text, set)).toEqual(parse(set));
  expect(narrowed(text, "kind=job")).toMatchObject({ kind: ["job"], district: ["bautzen"], german: "none" });
});

test("a condition is set where its filter is", () => {
  const german = { name: "german", value: "none" } as const;
  const night = { name: "shift", value: "night" } as const;
  const remote = { name: "with", value: "remote" } as const;
  expect([isSet(parse("german=none"), german), isSet(parse(""), german)]).toEqual([true, false]);
  expect([isSet(parse("shift=day"), night), isSet(parse("hours=part"), night)]).toEqual([true, false]);
  expect([isSet(parse("with=remote"), remote), isSet(parse("with=transport"), remote)]).toEqual([true, false]);
});
