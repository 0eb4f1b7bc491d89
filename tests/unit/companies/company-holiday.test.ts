import { describe, expect, test } from "vitest";
import { daysIn, holidayProblem } from "#app/domain/companies/holidays/company-holiday.ts";

const today = "2027-06-01";
const span = (from: string, until: string) => ({ from, until });
const problem = (from: string, until: string, ...others: { from: string; until: string }[]) =>
  holidayProblem(span(from, until), { today, others })?.key ?? null;

describe("a company's holiday", () => {
  test("is announced a day before at least, and not for years ahead", () => {
    expect(problem("2027-06-01", "2027-06-05")).toBe("tooSoon");
    expect(problem("2027-06-02", "2027-06-05")).toBeNull();
    expect(problem("2030-06-02", "2030-06-05")).toBe("tooFar");
  });

  test("may be one day and does not end before it begins", () => {
    expect(problem("2027-07-01", "2027-07-01")).toBeNull();
    expect(problem("2027-07-02", "2027-07-01")).toBe("backwards");
  });

  test("lies on no other one", () => {
    expect(problem("2027-07-05", "2027-07-08", span("2027-07-08", "2027-07-09"))).toBe("overlap");
    expect(problem("2027-07-05", "2027-07-07", span("2027-07-08", "2027-07-09"))).toBeNull();
  });

  test("takes three weeks a year together with the others", () => {
    expect(problem("2027-07-01", "2027-07-21")).toBeNull();
    expect(problem("2027-07-01", "2027-07-22")).toBe("tooMany");
    const used = span("2027-02-01", "2027-02-14");
    expect(problem("2027-07-01", "2027-07-07", used)).toBeNull();
    expect(holidayProblem(span("2027-07-01", "2027-07-08"), { today, others: [used] })).toMatchObject({
      key: "tooMany",
      year: 2027,
      left: 7,
    });
  });

  test("over New Year takes days of both years, each of its own", () => {
    const overNewYear = span("2027-12-24", "2028-01-05");
    expect([2026, 2027, 2028, 2029].map((year) => daysIn(overNewYear, year))).toEqual([0, 8, 5, 0]);
    expect(problem("2027-12-11", "2028-01-21")).toBeNull();
    expect(problem("2027-12-10", "2028-01-21")).toBe("tooMany");
    expect(problem("2027-12-11", "2028-01-22")).toBe("tooMany");
    expect(problem("2027-12-24", "2028-12-24")).toBe("tooMany");
  });
});
