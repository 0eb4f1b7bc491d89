import { expect, test } from "vitest";
import { cutAt } from "#app/domain/demand/shown/cut-at.ts";
import { askedPeriod, periodsOf } from "#app/domain/demand/shown/period.ts";

const known = ["2026-11", "2026-12", "2027-01"].map((month) => ({
  month,
  since: month === "2026-11" ? "2026-11-12" : `${month}-01`,
  countedAt: "2027-01-20T04:00:00.000Z",
  returneesOn: null,
  isClosed: month !== "2027-01",
}));
const monthsOf = (asked: string | null) => askedPeriod(asked, known)?.months.map(({ month }) => month);

test("a month, or what was counted of a year; without a question the last month that is over", () => {
  expect(monthsOf("2026-11")).toEqual(["2026-11"]);
  expect(monthsOf("2026")).toEqual(["2026-11", "2026-12"]);
  expect(monthsOf("2027")).toEqual(["2027-01"]);
  expect(monthsOf(null)).toEqual(["2026-12"]);
  expect(askedPeriod(null, known.slice(2))?.asked).toBe("2027-01");
  expect(askedPeriod("2027-01", [])).toBeNull();
});

test("what is no month, and a month that was not counted, is the last one that is over", () => {
  for (const asked of ["2027-13", "2025-01", "20", "2027-01-01", "<b>"]) expect(monthsOf(asked)).toEqual(["2026-12"]);
});

test("the newest can be chosen first", () => {
  expect(periodsOf(known)).toEqual({ years: ["2027", "2026"], months: ["2027-01", "2026-12", "2026-11"] });
});

test("the day is told on which the board began to count, where something is missing before it", () => {
  expect(cutAt({ since: "2026-11-12", months: ["2026-11", "2026-12"] })).toBe("2026-11-12");
  expect(cutAt({ since: "2026-12-01", months: ["2026-12"] })).toBeNull();
});
