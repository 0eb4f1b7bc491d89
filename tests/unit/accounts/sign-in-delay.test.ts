import { expect, test } from "vitest";
import { delayAfter, fromEverywhere, fromOnePlace } from "#app/domain/accounts/guarding/sign-in-delay.ts";

test("the first failures cost nothing, then each doubles the wait", () => {
  expect([0, 4, 5, 6, 7].map((failures) => delayAfter(failures, fromOnePlace))).toEqual([0, 0, 1, 2, 4]);
});

test("no wait is a wall, however often it failed", () => {
  expect(delayAfter(100_000, fromOnePlace)).toBe(900);
  expect(delayAfter(100_000, fromEverywhere)).toBe(60);
});
