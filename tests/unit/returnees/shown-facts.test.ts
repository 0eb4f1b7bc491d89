import { expect, test } from "vitest";
import type { HomeFact } from "#app/domain/returnees/facts/home-fact.ts";
import { shownFacts } from "#app/domain/returnees/facts/shown-facts.ts";

const areas = [
  { id: "region", name: "Region" },
  { id: "north", name: "Nord" },
];
const fact = (given: Partial<HomeFact>): HomeFact => ({
  ...{ id: "1", kind: "pay", area: "region", amount: 300_000, currency: "EUR" },
  ...{ texts: [], day: "2026-01-01", source: "Statistik" },
  ...given,
});

test("the latest number of an area stands beside the one before it", () => {
  const facts = [
    fact({ day: "2026-01-01" }),
    fact({ day: "2020-01-01", amount: 250_000 }),
    fact({ day: "2010-01-01" }),
  ];
  expect(shownFacts(facts, { areas, lang: "de" }).pay).toMatchObject([
    { area: "Region", amount: 300_000, day: "2026-01-01", before: { amount: 250_000, day: "2020-01-01" } },
  ]);
});

test("what was said in other money is not compared", () => {
  const facts = [fact({}), fact({ day: "2020-01-01", currency: "CZK" })];
  expect(shownFacts(facts, { areas, lang: "de" }).pay).toMatchObject([{ before: null }]);
});

test("areas come in their order, pay and rent apart, and unknown areas are left out", () => {
  const facts = [fact({ area: "north" }), fact({}), fact({ area: "gone" }), fact({ kind: "rent", area: "north" })];
  const shown = shownFacts(facts, { areas, lang: "de" });
  expect(shown.pay.map(({ area }) => area)).toEqual(["Region", "Nord"]);
  expect(shown.rent.map(({ area }) => area)).toEqual(["Nord"]);
});

test("a change is told in the reader's language, else in one there is, and only the latest six", () => {
  const change = (texts: HomeFact["texts"]) => fact({ kind: "change", amount: null, currency: null, texts });
  const both = change([
    { lang: "de", text: "Neu" },
    { lang: "pl", text: "Nowe" },
  ]);
  const shown = shownFacts([both, change([{ lang: "de", text: "Neu" }])], { areas, lang: "pl" });
  expect(shown.changes.map(({ lang, text }) => [lang, text])).toEqual([
    ["pl", "Nowe"],
    ["de", "Neu"],
  ]);
  expect(shownFacts(Array<HomeFact>(8).fill(both), { areas, lang: "pl" }).changes).toHaveLength(6);
});
