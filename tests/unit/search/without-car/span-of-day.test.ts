import { expect, test } from "vitest";
import type { Shift } from "#db/codes.ts";
import { spanOfDay } from "#app/domain/search/without-car/span-of-day.ts";
import { usualShifts } from "#app/domain/timetable/usual-shifts.ts";

test.each<[Shift[], string, string]>([
  [["day"], "08:00", "16:30"],
  [["two"], "06:00", "22:00"],
  [["three"], "06:00", "22:00"],
  [["night", "early"], "06:00", "14:00"],
  [["late", "early"], "06:00", "22:00"],
  [["night"], "22:00", "06:00"],
  [["four"], "06:00", "22:00"],
  [["weekend"], "08:00", "16:30"],
])("a card about %j tells of work from %s to %s", (shifts, begins, ends) => {
  const span = spanOfDay(usualShifts(shifts));
  expect([span?.first.begins, span?.last.ends]).toEqual([begins, ends]);
});

test("without shifts there is nothing to tell", () => {
  expect(spanOfDay([])).toBeNull();
});
