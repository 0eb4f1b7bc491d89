import { expect, test } from "vitest";
import { monthOfDay, nextMonth, spanOfMonth } from "#app/domain/demand/months.ts";
import { dayOf } from "#app/platform/days.ts";

test("a month begins and ends when the clocks of the region say so, in summer and in winter", () => {
  expect(spanOfMonth("2027-03")).toEqual({ from: "2027-02-28T23:00:00.000Z", until: "2027-03-31T22:00:00.000Z" });
  expect(spanOfMonth("2027-10")).toEqual({ from: "2027-09-30T22:00:00.000Z", until: "2027-10-31T23:00:00.000Z" });
});

test("half an hour before midnight in Greenwich the region is in the next month already", () => {
  expect(monthOfDay(dayOf(new Date("2027-01-31T22:59:59Z")))).toBe("2027-01");
  expect(monthOfDay(dayOf(new Date("2027-01-31T23:30:00Z")))).toBe("2027-02");
});

test("after December comes January of the next year", () => {
  expect(nextMonth("2027-12")).toBe("2028-01");
  expect(spanOfMonth("2027-12")).toEqual({ from: "2027-11-30T23:00:00.000Z", until: "2027-12-31T23:00:00.000Z" });
});
