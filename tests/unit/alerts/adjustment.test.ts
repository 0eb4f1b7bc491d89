import { expect, test } from "vitest";
import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import { adjustment } from "#app/domain/alerts/feedback/adjustment.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import type { Way } from "#app/domain/places/way.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";

const hourly = (max: number): CardFacts["pay"] =>
  ({
    ...{ min: 1000, max, unit: "hour", currency: "EUR", period: "hour" },
    ...{ weeklyHours: 40, trainingYears: [], note: null },
  }) as unknown as CardFacts["pay"]; // only what compares pay

const card = (given: Partial<CardFacts> = {}) =>
  ({ occupationId: "koch", german: "B1", pay: hourly(1600), rate: null, places: [], ...given }) as unknown as CardFacts; // only what is looked at
const way = (km: number, minutes = km) => ({ km, minutes, via: null }) as unknown as Way; // only what is looked at

const adjusted = (
  verdict: AlertVerdict,
  search: string,
  about: { card?: Partial<CardFacts>; way?: Way | null } = {},
) => {
  const result = adjustment(verdict, parseCriteria(new URLSearchParams(search)), {
    card: card(about.card),
    way: about.way ?? null,
  });
  return result && criteriaQuery(result).toString();
};

test("what is right changes nothing", () => {
  expect(adjusted("right", "q=koch")).toBeNull();
});

test.each([
  ["near=A&within=50", way(50), "near=A&within=30"],
  ["near=A&within=50", way(21), "near=A&within=20"],
  ["near=A&within=50", way(20), "near=A&within=10"],
  ["near=A&within=10", way(40), "near=A&within=5"],
  ["near=A&within=60min", way(70, 46), "near=A&within=45min"],
  ["near=A&within=5", way(4), null],
  ["near=A&within=15min", way(4, 14), null],
  ["q=koch", way(50), null],
  ["q=koch", null, null],
])("too far, of %s: the next step that ends before it", (search, far, expected) => {
  expect(adjusted("far", search, { way: far })).toBe(expected);
});

test("too far, of several districts: without its own, but never without any", () => {
  const places = [{ districtId: "b-land" }] as unknown as CardFacts["places"]; // only what is looked at
  expect(adjusted("far", "district=a-land&district=b-land", { card: { places } })).toBe("district=a-land");
  expect(adjusted("far", "district=b-land", { card: { places } })).toBeNull();
  expect(adjusted("far", "district=c-land&district=a-land", { card: { places } })).toBeNull();
});

test("the wrong work is left out, once, and not without end", () => {
  expect(adjusted("wrong_work", "field=food&not=baecker")).toBe("field=food&not=baecker&not=koch");
  expect(adjusted("wrong_work", "not=koch")).toBeNull();
  const twenty = Array.from({ length: 20 }, (_, at) => `not=o${at}`).join("&");
  expect(adjusted("wrong_work", twenty)).toBeNull();
});

test.each([
  [1599, "", "pay=16"],
  [1600, "", "pay=18"],
  [1600, "pay=18", "pay=20"],
  [2999, "", "pay=30"],
  [3000, "", null],
])("too little pay, of %i cents at most and %s: the next step above", (max, search, expected) => {
  expect(adjusted("low_pay", search, { card: { pay: hourly(max) } })).toBe(expected);
});

test("pay that cannot be compared gives no step", () => {
  const pay = { ...hourly(1600), currency: "PLN" } as unknown as CardFacts["pay"]; // only what compares pay
  expect(adjusted("low_pay", "", { card: { pay } })).toBeNull();
});

test.each([
  ["B1", "german=A2"],
  ["A1", "german=none"],
  ["none", null],
] as const)("too much German, of %s: one level less", (german, expected) => {
  expect(adjusted("german", "german=C1", { card: { german } })).toBe(expected);
});
