import { describe, expect, test } from "vitest";
import { minimumPayOfTraining, minimumWage } from "#app/domain/listings/checks/legal-pay.ts";

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
});

describe("the minimum pay of training", () => {
  test("is fixed for all years by the year in which it starts", () => {
    expect(minimumPayOfTraining("2026-08-01")).toMatchObject({
      perYear: [724_00, 854_00, 977_00, 1_014_00],
      known: true,
    });
  });

  test("for 2027 is not known", () => {
    expect(minimumPayOfTraining("2027-08-01")).toMatchObject({ year: 2026, known: false });
  });
});
