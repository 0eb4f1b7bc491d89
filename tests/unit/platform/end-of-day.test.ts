import { expect, test } from "vitest";
import { endOfDay } from "#app/platform/i18n/format.ts";

test.each([
  ["2027-01-31", "2027-01-31T23:59:59+01:00"],
  ["2027-07-31", "2027-07-31T23:59:59+02:00"],
  ["2027-03-28", "2027-03-28T23:59:59+02:00"],
  ["2027-10-31", "2027-10-31T23:59:59+01:00"],
])("the last second of %s in the operator's time zone is %s", (day, instant) => {
  expect(endOfDay(day)).toBe(instant);
});
