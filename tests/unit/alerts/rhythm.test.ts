import { expect, test } from "vitest";
import { isDue } from "#app/domain/alerts/sending/is-due.ts";
import { rhythmOf } from "#app/domain/alerts/sending/rhythm.ts";

const inAYear = { horizonFrom: "2027-01-31", horizonMonths: 12, reachable: [] };

test.each([
  ["2027-01-31", "monthly"],
  ["2027-07-30", "monthly"],
  ["2027-07-31", "weekly"],
  ["2027-12-30", "weekly"],
  ["2027-12-31", "daily"],
  ["2028-01-31", "daily"],
  ["2029-06-01", "daily"],
])("who comes home on 31 January 2028 is told on %s of what is new %s", (today, rhythm) => {
  expect(rhythmOf(inAYear, today)).toBe(rhythm);
});

test.each([
  [0, "daily"],
  [6, "weekly"],
  [12, "monthly"],
  [18, "monthly"],
])("who comes home in %i months begins with %s", (horizonMonths, rhythm) => {
  expect(rhythmOf({ ...inAYear, horizonMonths }, inAYear.horizonFrom)).toBe(rhythm);
});

test.each([
  ["2027-03-14", "monthly"],
  ["2027-03-15", "weekly"],
  ["2027-04-04", "weekly"],
  ["2027-04-05", "monthly"],
])("with a week at home from 29 March on, on %s %s", (today, rhythm) => {
  expect(rhythmOf({ ...inAYear, reachable: ["2027-03-29"] }, today)).toBe(rhythm);
});

test("a week at home never makes mails fewer", () => {
  expect(rhythmOf({ ...inAYear, horizonMonths: 0, reachable: ["2027-03-29"] }, "2027-03-20")).toBe("daily");
});

test.each([
  ["on the last of the month", "2027-02-28T23:30:00+01:00", false],
  ["on the first before six", "2027-03-01T05:59:00+01:00", false],
  ["on the first at six", "2027-03-01T06:00:00+01:00", true],
  ["on the ninth, when the first was missed", "2027-03-09T06:00:00+01:00", true],
])("once a month, %s: %s", (_, now, due) => {
  expect(isDue({ rhythm: "monthly", since: "2027-02-10T12:00:00Z" }, new Date(now))).toBe(due);
});
