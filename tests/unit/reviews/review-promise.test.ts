import { describe, expect, test } from "vitest";
import { holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { promisedAt, reviewBy, type ReviewPromise } from "#app/domain/reviews/review-promise.ts";

const isHoliday = holidaysOf("DE-SN");
const two: ReviewPromise[] = [{ from: "2026-01-01T00:00:00.000Z", days: 2 }];
const by = (since: string, promises: ReviewPromise[] = two) => reviewBy({ since, promises, isHoliday });

describe("the day by which a check is promised", () => {
  test.each([
    ["on a Monday morning", "2026-11-23T08:00:00.000Z", "2026-11-25"],
    ["on a Thursday: the weekend does not count", "2026-11-26T08:00:00.000Z", "2026-11-30"],
    ["on a Saturday", "2026-11-28T08:00:00.000Z", "2026-12-01"],
    ["before a holiday of Saxony", "2026-11-17T08:00:00.000Z", "2026-11-20"],
    ["before Christmas", "2026-12-23T08:00:00.000Z", "2026-12-28"],
    ["after the office has closed, which is still the same day", "2026-11-23T21:00:00.000Z", "2026-11-25"],
    ["in the last minute of the day on the board's clock", "2026-11-23T22:59:59.999Z", "2026-11-25"],
    ["after midnight on the board's clock, before midnight in UTC", "2026-11-23T23:00:00.000Z", "2026-11-26"],
    ["on the night in which clocks are changed", "2026-10-24T22:30:00.000Z", "2026-10-27"],
  ])("handed in %s", (_, since, day) => {
    expect(by(since)).toBe(day);
  });

  test("is one working day until the office says otherwise", () => {
    expect(by("2026-11-27T08:00:00.000Z", [])).toBe("2026-11-30");
  });

  test("stays what was said when it was handed in", () => {
    const promises: ReviewPromise[] = [
      { from: "2026-11-23T12:00:00.000Z", days: 5 },
      { from: "2026-11-24T12:00:00.000Z", days: 2 },
    ];
    const said = ["2026-11-23T11:59:59.999Z", "2026-11-23T12:00:00.000Z", "2026-11-24T12:00:00.000Z"];
    expect(said.map((at) => promisedAt(promises, at))).toEqual([1, 5, 2]);
    expect(promisedAt(promises.toReversed(), "2026-11-30T00:00:00.000Z")).toBe(2);
  });
});
