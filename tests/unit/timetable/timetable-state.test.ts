import { expect, test } from "vitest";
import { timetableState } from "#app/domain/timetable/timetable-state.ts";

test("a timetable is to be looked after three weeks before it ends", () => {
  const days = { firstDay: "2027-01-01", lastDay: "2027-06-30" };
  const states = ["2026-12-31", "2027-01-01", "2027-06-08", "2027-06-09", "2027-06-30", "2027-07-01"];
  expect(states.map((today) => timetableState(days, today))).toEqual([
    ...["later", "runs", "runs", "endsSoon", "endsSoon", "ended"],
  ]);
});
