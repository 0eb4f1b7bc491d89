import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { leastOfAgreement, minimumPayOfTraining, minimumWage } from "#app/domain/listings/checks/legal-minimum.ts";
import type { AgreementFloor } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { shippedFloors } from "#tests/support/listings/shipped-floors.ts";

type Work = Omit<Parameters<typeof minimumWage>[1], "country" | "day">;

const fullTime = { unit: "hour", weeklyHours: 40 } as const;
const wage = (country: Country, day: Day, work: Work = fullTime) =>
  minimumWage(shippedFloors, { country, day, ...work });
const training = (day: Day) => minimumPayOfTraining(shippedFloors, "DE", day);

describe("the statutory minimum wage", () => {
  test.each([
    ["DE", "2025-12-31", 12_82],
    ["DE", "2026-01-01", 13_90],
    ["DE", "2026-12-31", 13_90],
    ["DE", "2027-01-01", 14_60],
    ["PL", "2025-12-31", 30_50],
    ["PL", "2026-01-01", 31_40],
    ["CZ", "2025-12-31", 124_40],
    ["CZ", "2026-01-01", 134_40],
  ] as const)("in %s on %s", (country, day, amount) => {
    expect(wage(country, day)?.amount).toBe(amount);
  });

  test.each([
    ["DE", "2027-01-01", "month", 40, 2_530_00],
    ["DE", "2027-01-01", "month", 20, 1_265_00],
    ["DE", "2027-06-01", "month", 38, 2_404_00],
    ["DE", "2027-06-01", "month", 48, 3_036_00],
    ["DE", "2027-06-01", "year", 38, 28_849_00],
    ["PL", "2026-06-01", "month", 40, 4_806_00],
    ["PL", "2026-06-01", "month", 48, 4_806_00],
    ["PL", "2026-06-01", "month", 30, 3_604_00],
    ["PL", "2026-06-01", "year", 40, 57_672_00],
    ["CZ", "2025-06-01", "month", 40, 20_800_00],
    ["CZ", "2026-06-01", "month", 20, 11_200_00],
    ["CZ", "2026-06-01", "hour", 20, 134_40],
  ] as const)("in %s on %s by the %s of %d hours", (country, day, unit, weeklyHours, amount) => {
    expect(wage(country, day, { unit, weeklyHours })?.amount).toBe(amount);
  });

  test("of a Czech month is whole in shifts whose week is shorter, and the hour brings more", () => {
    const twoShifts = { weeklyHours: 38.75, shifts: ["two"] } as const;
    expect(wage("CZ", "2026-06-01", { unit: "month", ...twoShifts })?.amount).toBe(22_400_00);
    expect(wage("CZ", "2026-06-01", { unit: "hour", ...twoShifts })?.amount).toBe(138_73);
    expect(wage("CZ", "2026-06-01", { unit: "month", weeklyHours: 38.75, shifts: ["day"] })?.amount).toBe(21_700_00);
    expect(wage("CZ", "2026-06-01", { unit: "month", weeklyHours: 37.5, shifts: ["three"] })?.amount).toBe(22_400_00);
    expect(wage("CZ", "2026-06-01", { unit: "month", weeklyHours: 40, shifts: ["day", "two"] })?.amount).toBe(
      22_400_00,
    );
  });

  test.each([
    ["DE", "2024-12-31", 12_82, "2025-01-01", true],
    ["DE", "2027-12-31", 14_60, "2027-01-01", true],
    ["DE", "2028-01-01", 14_60, "2027-01-01", false],
    ["PL", "2026-12-31", 31_40, "2026-01-01", true],
    ["PL", "2027-01-01", 31_40, "2026-01-01", false],
    ["CZ", "2027-01-01", 134_40, "2026-01-01", false],
  ] as const)("in %s on %s, or the last that is known", (country, day, amount, from, known) => {
    expect(wage(country, day)).toMatchObject({ amount, from, known });
  });

  test("of a table without a line is nothing", () => {
    expect(minimumWage({ wages: [] }, { country: "DE", day: "2027-01-01", ...fullTime })).toBeNull();
  });
});

describe("the minimum pay of training", () => {
  test.each([
    ["2025-12-31", [682_00, 805_00, 921_00, 955_00], true],
    ["2026-01-01", [724_00, 854_00, 977_00, 1_014_00], true],
    ["2026-08-01", [724_00, 854_00, 977_00, 1_014_00], true],
    ["2027-08-01", [724_00, 854_00, 977_00, 1_014_00], false],
  ] as const)("that starts on %s is fixed for all its years", (day, perYear, known) => {
    expect(training(day)).toMatchObject({ perYear, known });
  });
});

describe("the lowest group of an agreement", () => {
  const agreement: AgreementFloor = {
    ...{ id: "one", validFrom: "2026-01-01", key: "tv beispiel", name: "TV Beispiel", region: "", fields: [] },
    ...{ currency: "EUR", unit: "hour", amount: 16_00, weeklyHours: 38 },
  };
  const monthly = { ...agreement, unit: "month", amount: 2_600_00 } as const;

  test.each([
    [agreement, "hour", 38, 16_00],
    [agreement, "month", 38, 2_634_00],
    [agreement, "month", 19, 1_317_00],
    [monthly, "month", 38, 2_600_00],
    [monthly, "month", 19, 1_300_00],
    [monthly, "hour", 38, 15_78],
  ] as const)("%#", (floor, unit, weeklyHours, amount) => {
    expect(leastOfAgreement([floor], "2026-06-01", { unit, weeklyHours })?.amount).toBe(amount);
  });

  test("is the one of the day, and stays when it has run out", () => {
    const next = { ...agreement, id: "two", validFrom: "2026-07-01", amount: 17_00 };
    const on = (day: Day) => leastOfAgreement([agreement, next], day, { unit: "hour", weeklyHours: 38 })?.amount;
    expect([on("2026-06-30"), on("2026-07-01"), on("2029-01-01")]).toEqual([16_00, 17_00, 17_00]);
  });
});
