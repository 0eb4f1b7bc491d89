import { expect, test } from "vitest";
import { leftOfPromise } from "#app/domain/applications/clock/left-of-promise.ts";

/** A Friday, with a Monday after it on which nobody works. */
const friday = "2027-02-05";
const isHoliday = (day: string) => day === "2027-02-08";

test.each([
  ["2027-02-01", "ahead", 4],
  ["2027-02-04", "ahead", 1],
  ["2027-02-05", "today", 0],
  ["2027-02-06", "over", 0],
  ["2027-02-07", "over", 0],
  ["2027-02-08", "over", 0],
  ["2027-02-09", "over", 1],
  ["2027-02-15", "over", 5],
] as const)("on %s it is %s by %i working days", (today, state, workingDays) => {
  expect(leftOfPromise(friday, { today, isHoliday })).toEqual({ day: friday, state, workingDays });
});

test("a day that was promised before it became a holiday is ahead, without a working day up to it", () => {
  const asked = { today: "2027-02-05", isHoliday };
  expect(leftOfPromise("2027-02-08", asked)).toEqual({ day: "2027-02-08", state: "ahead", workingDays: 0 });
});
