import { expect, test } from "vitest";
import { comparablePay, type Pay, payLine, payText } from "#app/domain/listings/pay.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const pay: Pay = { min: 1750, max: 2080, unit: "hour", currency: "EUR", weeklyHours: 40, trainingYears: [] };

test("pay is compared by the hour, at its upper end", () => {
  expect(comparablePay(pay)).toBe(2080);
  expect(comparablePay({ ...pay, unit: "month", max: 346_667 })).toBe(2000);
  expect(comparablePay({ ...pay, unit: "month", max: 173_333, weeklyHours: 20 })).toBe(2000);
  expect(comparablePay({ ...pay, unit: "year", max: 4_160_000 })).toBe(2000);
});

test("an apprenticeship counts with its first year", () => {
  expect(comparablePay({ ...pay, min: null, max: null, unit: "month", trainingYears: [104_000, 110_000] })).toBe(600);
});

test("another currency is never converted", () => {
  expect(comparablePay({ ...pay, currency: "PLN" })).toBeNull();
  expect(comparablePay({ ...pay, min: null, max: null })).toBeNull();
});

test("nothing is said as nothing, and is neither no word about pay nor a sum", () => {
  const line = (given: Partial<Pay>) => {
    const text = payText(textsFor("de"), "de", { ...pay, ...given });
    return text && payLine(text);
  };
  expect(line({ min: 0, max: 0, unit: "month" })).toBe(textsFor("de")("listing:card.unpaid"));
  expect(line({ unit: "month", trainingYears: [0, 0] })).toBe(textsFor("de")("listing:card.unpaid"));
  expect(line({ min: null, max: null })).toBeNull();
  expect(line({ min: 0, max: 500_00, unit: "month" })).toMatch(/500/);
  expect(comparablePay({ ...pay, min: 0, max: 0 })).toBe(0);
});
