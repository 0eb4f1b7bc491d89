import { expect, test } from "vitest";
import { heldMinutes, leavesAtFrom, wayOf } from "#app/domain/applications/held/hold.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();

test("an answer leaves when its minutes are over, over a change of the clocks too", () => {
  expect(leavesAtFrom(now).toISOString()).toBe(at(heldMinutes * 60));
});

test.each([
  [600, { state: "held", minutes: 10 }],
  [599, { state: "held", minutes: 10 }],
  [61, { state: "held", minutes: 2 }],
  [60, { state: "held", minutes: 1 }],
  [1, { state: "held", minutes: 1 }],
  [0, { state: "left" }],
  [-1, { state: "left" }],
] as const)("an answer that leaves in %s seconds", (seconds, expected) => {
  expect(wayOf({ leavesAt: at(seconds), takenBackAt: null }, now)).toEqual(expected);
});

test("what was taken back neither waits nor left", () => {
  expect(wayOf({ leavesAt: at(60), takenBackAt: at(0) }, now)).toEqual({ state: "takenBack" });
});
