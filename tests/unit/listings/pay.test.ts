import { expect, test } from "vitest";
import { comparablePay, type Pay, payLine, payText } from "#app/domain/listings/pay.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const pay: Pay = { min: 1750, max: 2080, unit: "hour", currency: "EUR", weeklyHours: 40, trainingYears: [] };

test("pay is compared by the hour, at its upper end", () => {
  expect(comparablePay(pay, null)).toBe(2080);
  expect(comparablePay({ ...pay, unit: "month", max: 346_667 }, null)).toBe(2000);
  expect(comparablePay({ ...pay, unit: "month", max: 173_333, weeklyHours: 20 }, null)).toBe(2000);
  expect(comparablePay({ ...pay, unit: "year", max: 4_160_000 }, null)).toBe(2000);
});

test("an apprenticeship counts with its first year", () => {
  expect(comparablePay({ ...pay, min: null, max: null, unit: "month", trainingYears: [104_000, 110_000] }, null)).toBe(
    600,
  );
});

test("another currency is compared in euro by the rate, and not at all without one", () => {
  expect(comparablePay({ ...pay, currency: "PLN" }, null)).toBeNull();
  const rate = { day: "2026-11-27", PLN: 4, CZK: 25 };
  expect(comparablePay({ ...pay, currency: "PLN" }, rate)).toBe(520);
  expect(comparablePay({ ...pay, currency: "CZK", unit: "month", max: 43_333_33 }, rate)).toBe(1000);
  expect(comparablePay(pay, rate)).toBe(2080);
  expect(comparablePay({ ...pay, min: null, max: null }, null)).toBeNull();
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
  expect(comparablePay({ ...pay, min: 0, max: 0 }, null)).toBe(0);
});
