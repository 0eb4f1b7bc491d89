import { describe, expect, test } from "vitest";
import type { Currency, PayUnit } from "#db/codes.ts";
import { exchanged, inSteps, perUnit } from "#app/domain/listings/money/convert.ts";
import { payBeside, payNear } from "#app/domain/listings/money/pay-beside.ts";
import type { Pay } from "#app/domain/listings/pay.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const rate = { day: "2026-11-27", PLN: 4.25, CZK: 24.2 };
const reader = (lang: "de" | "pl" | "cs") => ({ t: textsFor(lang), lang });
const polish: Pay = {
  ...{ min: 6_000_00, max: 7_200_00, unit: "month", currency: "PLN" },
  ...{ weeklyHours: 40, trainingYears: [] },
};

test.each<[PayUnit, PayUnit, number | null, number | null]>([
  ["month", "hour", 40, 1],
  ["month", "hour", 20, 2],
  ["month", "hour", null, null],
  ["hour", "hour", null, 173.333_333],
  ["year", "month", null, 14.444_444],
  ["year", "hour", 40, 1 / 12],
])("of 173.33 by the %s comes by the %s with %s hours a week %s", (from, to, weeklyHours, wanted) => {
  const found = perUnit({ min: 520 / 3, max: 520 / 3 }, { from, to, weeklyHours });
  if (wanted === null) expect(found).toBeNull();
  else expect(found?.min).toBeCloseTo(wanted, 5);
});

test("by the hour becomes by the month with 52 weeks in 12 months", () => {
  expect(perUnit({ min: 15_00, max: 15_00 }, { from: "hour", to: "month", weeklyHours: 40 })?.min).toBeCloseTo(
    2_600_00,
  );
});

test("money goes over the euro, there and back", () => {
  expect(exchanged(4_25, { from: "PLN", to: "EUR", rate })).toBeCloseTo(1_00);
  expect(exchanged(4_25, { from: "PLN", to: "CZK", rate })).toBeCloseTo(24_20);
  expect(exchanged(7, { from: "CZK", to: "CZK", rate })).toBe(7);
});

test.each<[number, number, PayUnit, Currency, number, number]>([
  [14_11, 16_91, "hour", "EUR", 14_10, 17_00],
  [14_10, 17_00, "hour", "EUR", 14_10, 17_00],
  [14_10.000_000_1, 16_99.999_999_9, "hour", "EUR", 14_10, 17_00],
  [1_411_76, 1_694_12, "month", "EUR", 1_410_00, 1_700_00],
  [14_14, 14_14, "hour", "EUR", 14_10, 14_10],
  [14_15, 14_15, "hour", "EUR", 14_20, 14_20],
  [31_234_00, 40_001_00, "month", "CZK", 31_200_00, 40_100_00],
])("%s to %s by the %s in %s are %s to %s", (min, max, unit, currency, least, most) => {
  expect(inSteps({ min, max }, unit, currency)).toEqual({ min: least, max: most });
});

describe("on a card", () => {
  test("stands the reader's own money where it is another", () => {
    expect(payNear(reader("de"), polish, rate)).toBe(`≈ ${formatMoney("de", "EUR", 1_410_00, 1_700_00)}`);
    expect(payNear(reader("cs"), polish, rate)).toContain(formatMoney("cs", "CZK", 34_100_00, 41_000_00));
    expect(payNear(reader("pl"), polish, rate)).toBeNull();
  });

  test("stands what an hour's pay makes by the month, without a rate in its own money", () => {
    const hourly: Pay = { ...polish, min: 20_00, max: 20_00, unit: "hour", currency: "EUR" };
    const by = (lang: "de" | "pl") => textsFor(lang)("pay:per.month");
    expect(payNear(reader("de"), hourly, rate)).toBe(`≈ ${formatMoney("de", "EUR", 3_470_00)} ${by("de")}`);
    expect(payNear(reader("pl"), hourly, null)).toBe(`≈ ${formatMoney("pl", "EUR", 3_470_00)} ${by("pl")}`);
    expect(payNear(reader("pl"), hourly, rate)).toBe(`≈ ${formatMoney("pl", "PLN", 14_750_00)} ${by("pl")}`);
    expect(payNear(reader("pl"), { ...hourly, weeklyHours: null }, rate)).toBe(`≈ ${formatMoney("pl", "PLN", 85_00)}`);
    expect(payNear(reader("de"), { ...hourly, weeklyHours: null }, rate)).toBeNull();
  });

  test("stands nothing without a rate, without pay and where nothing is paid", () => {
    expect(payNear(reader("de"), polish, null)).toBeNull();
    expect(payNear(reader("de"), { ...polish, min: null, max: null }, rate)).toBeNull();
    expect(payNear(reader("de"), { ...polish, min: 0, max: 0 }, rate)).toBeNull();
    expect(payBeside(reader("de"), { ...polish, currency: null }, rate)).toBeNull();
    expect(payBeside(reader("de"), polish, null)).toBeNull();
  });
});

describe("in an ad", () => {
  test("the company's own money comes first, and its own amount as it was said", () => {
    const { lines = [] } = payBeside(reader("pl"), polish, rate) ?? {};
    const own = formatMoney("pl", "PLN", 6_000_00, 7_200_00);
    expect(lines.map(({ value }) => value.includes(own))).toEqual([true, false, false]);
    expect(lines[0]?.value.includes(`≈ ${own}`)).toBe(false);
    expect(lines.map(({ value }) => value.split("≈").length - 1)).toEqual([1, 2, 2]);
  });

  test("without hours a week there is no pay by the hour, and none of a training", () => {
    const lines = payBeside(reader("de"), { ...polish, weeklyHours: null }, rate)?.lines ?? [];
    expect(lines.map(({ value }) => value.includes("·"))).toEqual([false, false, false]);
    const years = { ...polish, min: null, max: null, trainingYears: [2_000_00, 2_500_00] };
    expect(payBeside(reader("de"), years, rate)?.lines.map(({ value }) => value.includes("·"))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
