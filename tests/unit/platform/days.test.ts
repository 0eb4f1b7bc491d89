import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOf,
  daysAfter,
  daysBetween,
  endOfDay,
  hourOf,
  instantMonthsAfter,
  isDay,
  mondayOf,
  monthsAfter,
} from "#app/platform/days.ts";

const anyDay = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }).map(dayOf);

test.each([
  ["2027-01-31", "2027-01-31T23:59:59+01:00"],
  ["2027-07-31", "2027-07-31T23:59:59+02:00"],
  ["2027-03-28", "2027-03-28T23:59:59+02:00"],
  ["2027-10-31", "2027-10-31T23:59:59+01:00"],
])("the last second of %s in the operator's time zone is %s", (day, instant) => {
  expect(endOfDay(day)).toBe(instant);
});

test.each([
  ["2027-01-31T23:00:00Z", "2027-02-01", 0],
  ["2027-03-28T00:59:59Z", "2027-03-28", 1],
  ["2027-03-28T01:00:00Z", "2027-03-28", 3],
  ["2027-07-31T21:59:59Z", "2027-07-31", 23],
  ["2027-10-31T00:30:00Z", "2027-10-31", 2],
  ["2027-10-31T01:30:00Z", "2027-10-31", 2],
  ["2027-10-31T05:00:00Z", "2027-10-31", 6],
])("at %s calendar and clock say %s, %i o'clock", (instant, day, hour) => {
  expect([dayOf(new Date(instant)), hourOf(new Date(instant))]).toEqual([day, hour]);
});

describe("days", () => {
  test("counted forth and back are the same, whatever the clocks do", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const other = daysAfter(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(daysAfter(other, -days)).toBe(day);
        expect(isDay(other)).toBe(true);
      }),
    );
  });

  test("of a week have one Monday", () => {
    expect(mondayOf("2027-02-01")).toBe("2027-02-01");
    expect(mondayOf("2027-02-07")).toBe("2027-02-01");
    expect(mondayOf("2027-01-01")).toBe("2026-12-28");
    expect(mondayOf("2028-03-01")).toBe("2028-02-28");
  });

  test.each(["2027-02-30", "2027-13-01", "2027-00-10", "2026-02-29", "27-01-01", "2027-1-1", "", "2027-01-01 "])(
    "%j is none",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe("months", () => {
  test.each([
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-01-15", -13, "2025-12-15"],
  ])("%s and %i is %s", (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });

  test("never run over into the one after", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const counted = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        const after = monthsAfter(day, months);
        expect(counted(after) - counted(day)).toBe(months);
        expect(Number(after.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });

  test("keep the time of day", () => {
    expect(instantMonthsAfter(new Date("2027-08-31T10:20:30.400Z"), -6).toISOString()).toBe("2027-02-28T10:20:30.400Z");
  });
});
