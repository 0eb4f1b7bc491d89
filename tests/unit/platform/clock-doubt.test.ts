import { expect, test } from "vitest";
import { day, hour, minute } from "#app/platform/durations.ts";
import { doubtAfter } from "#app/platform/jobs/clock-doubt.ts";
import { hasJumped } from "#app/platform/jobs/has-jumped.ts";

const second = 1000;
const now = Date.parse("2027-03-01T12:00:00Z");

test.each([
  ["exactly two days ahead", 2 * day, false],
  ["two days and a second ahead", 2 * day + second, true],
  ["a minute back, as NTP sets it", -minute, false],
  ["exactly ten minutes back", -10 * minute, false],
  ["ten minutes and a second back", -10 * minute - second, true],
  ["as expected", 0, false],
])("%s: jumped is %3$s", (_, ahead, jumped) => {
  expect(hasJumped(now, now + ahead)).toBe(jumped);
});

const jumped = doubtAfter(null, { expected: now, found: now + 30 * day, passed: minute });
const look = (found: number, passed: number, expected = found) => ({ expected, found, passed });

test("a store that no board has run with gives no reason to doubt", () => {
  expect(doubtAfter(null, { expected: null, found: now, passed: 0 })).toBeNull();
});

test("a doubt says what was expected and what was found", () => {
  expect(jumped).toEqual({ expected: now, found: now + 30 * day, ahead: 30 * day, steadyFor: 0 });
});

test("a day of a steady clock ends a doubt, and no minute less", () => {
  const almost = doubtAfter(jumped, look(now + 31 * day, day - minute));
  expect(almost).toMatchObject({ steadyFor: day - minute });
  expect(doubtAfter(almost, look(now + 31 * day, minute - second))).not.toBeNull();
  expect(doubtAfter(almost, look(now + 31 * day, minute))).toBeNull();
});

test("another jump begins the day anew", () => {
  const almost = doubtAfter(jumped, look(now + 31 * day, day - minute));
  const again = doubtAfter(almost, look(now + 40 * day, minute, now + 31 * day));
  expect(again).toMatchObject({ expected: now, found: now + 30 * day, ahead: 39 * day, steadyFor: 0 });
});

test("a clock that is set right is believed at once, also when that took some hours", () => {
  expect(doubtAfter(jumped, look(now + minute, minute, now + 30 * day + minute))).toBeNull();
  expect(doubtAfter(jumped, look(now + 5 * hour, 0, now + 30 * day))).toBeNull();
  expect(doubtAfter(jumped, look(now + 20 * day, 0, now + 30 * day))).toMatchObject({ ahead: 20 * day });
});

test("the time that a stopped board does not see is not steady", () => {
  expect(doubtAfter(jumped, look(now + 31.5 * day, 0, now + 30 * day))).toMatchObject({ steadyFor: 0 });
});
