import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmount } from "#app/platform/typed/amount.ts";
import { readNumber } from "#app/platform/typed/number.ts";

test.each([
  ["1.234,50", 1234.5],
  ["1 234,50", 1234.5],
  ["1,234.50", 1234.5],
  ["1'234.5", 1234.5],
  ["1.234", 1234],
  ["1 234 567", 1234567],
  ["1.234.567,8", 1234567.8],
  ["17,5", 17.5],
  ["17.50", 17.5],
  ["0,500", 0.5],
  ["1234,567", 1234.567],
  ["38,", 38],
  [",5", 0.5],
  ["-3", -3],
  ["− 3", -3],
  ["４０", 40],
])("%s is %d", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each([
  "15 50",
  "12.34.56",
  "1,23.4",
  "1.23.456",
  "30 00",
  "1 2",
  "1.234,5,6",
  "1e9",
  "0x10",
  "NaN",
  "10-12",
  "",
  "-",
  "1,500",
])("%j is nothing to guess at", (typed) => {
  expect(readNumber(typed)).toBeNaN();
});

test("a number as Intl writes it for any of the three is that number", () => {
  const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Math.round(number * 100) / 100);
  fc.assert(
    fc.property(anyNumber, fc.constantFrom("de", "pl", "cs", "de-CH"), (number, lang) => {
      const typed = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(number);
      expect(readNumber(typed)).toBeCloseTo(number, 6);
    }),
  );
});

describe("an amount", () => {
  test.each([
    ["16,50 €", 16.5, "EUR"],
    ["€ 16,50", 16.5, "EUR"],
    ["15.50", 15.5, null],
    ["2.500 Euro", 2500, "EUR"],
    ["EUR 2500", 2500, "EUR"],
    ["1 234,56 zł", 1234.56, "PLN"],
    ["4 806 PLN", 4806, "PLN"],
    ["30 000 Kč", 30_000, "CZK"],
    ["30 000,- Kč", 30_000, "CZK"],
    ["30000,-", 30_000, null],
    ["2.500,–", 2500, null],
    ["0", 0, null],
  ])("%s", (typed, amount, currency) => {
    expect(readAmount(typed)).toEqual({ ok: true, value: { amount, currency } });
  });

  test.each(["viel", "€", "2500-3000", "ab 2500", "€ 16 zł", "16,505", "3k", "-5", "16,50 € / h"])(
    "%j is none",
    (typed) => {
      expect(readAmount(typed)).toMatchObject({ ok: false });
    },
  );
});
