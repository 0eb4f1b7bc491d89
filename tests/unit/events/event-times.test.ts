import { describe, expect, test } from "vitest";
import { comingTimes, isPast } from "#app/domain/events/event-times.ts";
import { readTimes } from "#app/domain/events/form/read-times.ts";
import { repeatedTimes, type RepeatRule } from "#app/domain/events/form/repeated-times.ts";
import { dayOf } from "#app/platform/days.ts";

const at = (day: string, starts: string | null = "10:00", ends: string | null = "12:00") => ({ day, starts, ends });

describe("what is over", () => {
  const times = [at("2027-03-12"), at("2027-03-27", "22:00", "23:00")];

  test.each([
    ["2027-03-27T22:59:00Z", false, "one minute before midnight in Berlin, in winter"],
    ["2027-03-27T23:00:00Z", true, "at midnight, the night before clocks are put forward"],
    ["2027-03-12T23:00:00Z", false, "while one day is still to come"],
  ])("at %s: %s, %s", (now, expected) => {
    expect(isPast({ times }, dayOf(new Date(now)))).toBe(expected);
  });

  test("in summer the day ends an hour earlier by Greenwich", () => {
    expect(isPast({ times: [at("2027-03-28")] }, dayOf(new Date("2027-03-28T21:59:00Z")))).toBe(false);
    expect(isPast({ times: [at("2027-03-28")] }, dayOf(new Date("2027-03-28T22:00:00Z")))).toBe(true);
  });

  test("what is today still comes", () => {
    expect(comingTimes(times, "2027-03-27")).toEqual([times[1]]);
  });
});

describe("repeating", () => {
  const daysBy = (day: string, rule: RepeatRule, until: string) =>
    repeatedTimes([at(day)], { rule, until }).map((time) => time.day);

  test.each<[string, RepeatRule, string, string[]]>([
    ["2027-03-23", "weekly", "2027-04-06", ["2027-03-23", "2027-03-30", "2027-04-06"]],
    ["2027-03-23", "weekly", "2027-04-05", ["2027-03-23", "2027-03-30"]],
    ["2027-03-23", "fortnightly", "2027-04-06", ["2027-03-23", "2027-04-06"]],
    ["2027-01-31", "monthly_day", "2027-04-30", ["2027-01-31", "2027-03-31"]],
    ["2027-01-12", "monthly_weekday", "2027-04-12", ["2027-01-12", "2027-02-09", "2027-03-09"]],
    ["2027-03-31", "monthly_weekday", "2027-06-30", ["2027-03-31", "2027-06-30"]],
  ])("%s %s until %s", (day, rule, until, expected) => {
    expect(daysBy(day, rule, until)).toEqual(expected);
  });

  test("takes along every time of the week, in order", () => {
    const course = repeatedTimes([at("2027-03-04"), at("2027-03-02")], { rule: "weekly", until: "2027-03-09" });
    expect(course.map(({ day }) => day)).toEqual(["2027-03-02", "2027-03-04", "2027-03-09"]);
  });
});

describe("typed times", () => {
  const today = "2027-03-01";
  const read = (times: { day?: string; from?: string; until?: string }[], more = {}) =>
    readTimes({ times, repeat: undefined, repeatUntil: undefined, ...more }, today);
  const wrong = (...asked: Parameters<typeof read>) => {
    const meant = read(...asked);
    return meant.ok ? {} : Object.fromEntries(Object.entries(meant.errors).map(([name, { key }]) => [name, key]));
  };

  test("are read as people write them, in order, without the empty lines", () => {
    const meant = read([{ day: "13.3.2027", from: "9", until: "13.30 Uhr" }, {}, { day: "12 marca 2027" }]);
    expect(meant).toEqual({ ok: true, times: [at("2027-03-12", null, null), at("2027-03-13", "09:00", "13:30")] });
  });

  test.each([
    ["none at all", [{}], { "times[0].day": "errors.required" }],
    ["a time without a day", [{ from: "9" }], { "times[0].day": "errors.required" }],
    ["an end without a beginning", [{ day: "12.3.2027", until: "9" }], { "times[0].from": "errors.required" }],
    [
      "an end at the beginning",
      [{ day: "12.3.2027", from: "9", until: "9" }],
      { "times[0].until": "event:errors.endsBefore" },
    ],
    [
      "an hour that clocks skip",
      [{ day: "28.3.2027", from: "2:30" }],
      { "times[0].from": "appointment:errors.skippedHour" },
    ],
    [
      "the same twice",
      [
        { day: "12.3.2027", from: "9" },
        { day: "2027-03-12", from: "9:00" },
      ],
      { "times[1].day": "appointment:errors.twice" },
    ],
    ["only yesterday", [{ day: "28.2.2027" }], { "times[0].day": "appointment:errors.past" }],
    ["a year that was mistyped", [{ day: "12.3.2072" }], { "times[0].day": "event:errors.tooFar" }],
  ])("%s is said at the field", (_, times, expected) => {
    expect(wrong(times)).toEqual(expected);
  });

  test("a fair that began yesterday can still be changed", () => {
    expect(wrong([{ day: "28.2.2027" }, { day: "1.3.2027" }])).toEqual({});
  });

  test("a repetition needs a last day after all others, and ends before it is a list of hundreds", () => {
    const first = [{ day: "12.3.2027" }];
    expect(wrong(first, { repeat: "weekly" })).toEqual({ repeatUntil: "errors.required" });
    expect(wrong(first, { repeat: "weekly", repeatUntil: "12.3.2027" })).toEqual({
      repeatUntil: "event:errors.untilBefore",
    });
    /** 60 Fridays from 12 March 2027. */
    expect(wrong(first, { repeat: "weekly", repeatUntil: "28.4.2028" })).toEqual({});
    expect(wrong(first, { repeat: "weekly", repeatUntil: "5.5.2028" })).toEqual({
      repeatUntil: "event:errors.tooOften",
    });
  });
});
