import { expect, test } from "vitest";
import { parseWage, wageText } from "#app/domain/search/wishes/wage.ts";

test.each([
  ["18", "18"],
  ["200", "200"],
  ["18-EUR-hour", "18"],
  ["18.50-EUR-hour", "18.50-EUR-hour"],
  ["201-EUR-hour", "201-EUR-hour"],
  ["8000-PLN-month", "8000-PLN-month"],
  ["8000.00-PLN-month", "8000-PLN-month"],
  ["1000000-CZK-year", "1000000-CZK-year"],
])("%s stands in the canonical address as %s", (typed, canonical) => {
  const wage = parseWage(typed);
  expect(wage && wageText(wage)).toBe(canonical);
});

test.each([
  null,
  "",
  "0",
  "201",
  "-4",
  "16.5",
  "18-USD-hour",
  "18-EUR-day",
  "0.50-EUR-hour",
  "8000-PLN",
  "1e3",
  " 18 ",
])("%s is no wage", (typed) => {
  expect(parseWage(typed)).toBeNull();
});
