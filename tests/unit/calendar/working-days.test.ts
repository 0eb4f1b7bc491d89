import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { daysAfter } from "#app/platform/days.ts";

const saxony = holidaysOf("DE-SN");

describe("public holidays", () => {
  test.each([
    ["DE-SN", "2027-11-17", true, "the day of repentance is Saxony's alone"],
    ["DE-BB", "2027-11-17", false, "and no holiday in Brandenburg"],
    ["DE-BB", "2027-10-31", true, "Reformation Day"],
    ["PL", "2027-05-27", true, "Corpus Christi"],
    ["DE-SN", "2027-05-27", false, "which is none in Saxony, but for some parishes"],
    ["PL", "2025-12-24", true, "Christmas Eve is free in Poland since 2025"],
    ["CZ", "2027-12-24", true, "and in Czechia"],
    ["DE-SN", "2027-12-24", false, "and a working day in Germany"],
    ["CZ", "2027-07-06", true, "Jan Hus"],
    ["DE", "2027-10-03", true, "a German place whose Land is unknown has the federal ones"],
    ["DE", "2027-11-17", false, "and no others"],
  ])("%s %s: %s, %s", (area, day, expected) => {
    expect(holidaysOf(area)(day)).toBe(expected);
  });

  test("are looked up by Land in Germany and by country elsewhere", () => {
    expect(holidayArea({ country: "DE", subdivision: "SN" })).toBe("DE-SN");
    expect(holidayArea({ country: "PL", subdivision: null })).toBe("PL");
  });
});

describe("working days", () => {
  test.each([
    ["2027-02-01", 1, "2027-02-02", "Monday to Tuesday"],
    ["2027-02-05", 1, "2027-02-08", "over a weekend"],
    ["2027-02-06", 1, "2027-02-08", "from a Saturday"],
    ["2027-03-25", 1, "2027-03-30", "over Easter"],
    ["2027-12-23", 3, "2027-12-28", "over Christmas on a weekend"],
    ["2027-02-08", -1, "2027-02-05", "back"],
    ["2027-02-06", 0, "2027-02-06", "none"],
  ])("%s and %i is %s (%s)", (day, count, expected) => {
    expect(workingDaysAfter(day, count, saxony)).toBe(expected);
  });

  test("counting and adding agree, and what is reached is a working day", () => {
    const start = fc.integer({ min: 0, max: 1500 }).map((days) => daysAfter("2026-06-01", days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = workingDaysAfter(day, count, saxony);
        expect(isWorkingDay(reached, saxony)).toBe(true);
        expect(workingDaysBetween(day, reached, saxony)).toBe(count);
        expect(workingDaysBetween(reached, day, saxony)).toBe(-count);
      }),
    );
  });
});
