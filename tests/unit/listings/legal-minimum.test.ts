import { describe, expect, test } from "vitest";
import { minimumPayOfTraining, minimumWage } from "#app/domain/listings/checks/legal-minimum.ts";

describe("the statutory minimum wage", () => {
  test("is the one of the year in which the work starts", () => {
    expect(minimumWage("DE", "2026-12-31", { unit: "hour", weeklyHours: 40 }).amount).toBe(13_90);
    expect(minimumWage("DE", "2027-01-01", { unit: "hour", weeklyHours: 40 }).amount).toBe(14_60);
  });

  test("of a German month follows from the hours, without cents", () => {
    expect(minimumWage("DE", "2027-01-01", { unit: "month", weeklyHours: 40 }).amount).toBe(2_530_00);
    expect(minimumWage("DE", "2027-01-01", { unit: "month", weeklyHours: 20 }).amount).toBe(1_265_00);
  });

  test("of a Polish or Czech month is the law's own number, less in part time", () => {
    expect(minimumWage("PL", "2026-06-01", { unit: "month", weeklyHours: 40 }).amount).toBe(4_806_00);
    expect(minimumWage("CZ", "2026-06-01", { unit: "month", weeklyHours: 20 }).amount).toBe(11_200_00);
  });

  test("of a year is that of twelve months", () => {
    expect(minimumWage("PL", "2026-06-01", { unit: "year", weeklyHours: 40 }).amount).toBe(57_672_00);
  });

  test("that is not announced yet is the last one, and says so", () => {
    expect(minimumWage("PL", "2027-01-01", { unit: "hour", weeklyHours: 40 })).toEqual({
      amount: 31_40,
      year: 2026,
      known: false,
    });
  });

  test.each([
    ["PL", "2026-06-01", "month", 48, 4_806_00],
    ["PL", "2026-06-01", "month", 30, 3_604_00],
    ["CZ", "2025-06-01", "month", 40, 20_800_00],
    ["CZ", "2026-06-01", "hour", 20, 134_40],
    ["DE", "2027-06-01", "hour", 20, 14_60],
    ["DE", "2027-06-01", "month", 38, 2_404_00],
    ["DE", "2027-06-01", "month", 48, 3_036_00],
    ["DE", "2027-06-01", "year", 38, 28_849_00],
  ] as const)("in %s on %s by the %s of %d hours", (country, startsOn, unit, weeklyHours, amount) => {
    expect(minimumWage(country, startsOn, { unit, weeklyHours }).amount).toBe(amount);
  });

  test.each([
    ["2024-12-31", 12_82, 2025, true],
    ["2025-01-01", 12_82, 2025, true],
    ["2026-01-01", 13_90, 2026, true],
    ["2027-12-31", 14_60, 2027, true],
    ["2028-01-01", 14_60, 2027, false],
  ])("on %s", (startsOn, amount, year, known) => {
    expect(minimumWage("DE", startsOn, { unit: "hour", weeklyHours: 40 })).toEqual({ amount, year, known });
  });
});

describe("the minimum pay of training", () => {
  test("is fixed for all years by the year in which it starts", () => {
    expect(minimumPayOfTraining("2026-08-01")).toMatchObject({
      perYear: [724_00, 854_00, 977_00, 1_014_00],
      known: true,
    });
  });

  test("of the year before is another", () => {
    expect(minimumPayOfTraining("2025-12-31")).toEqual({
      perYear: [682_00, 805_00, 921_00, 955_00],
      year: 2025,
      known: true,
    });
  });

  test("for 2027 is not known", () => {
    expect(minimumPayOfTraining("2027-08-01")).toMatchObject({ year: 2026, known: false });
  });
});
