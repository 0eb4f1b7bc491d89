import { expect, test } from "vitest";
import { numberToTell, requestId } from "#app/platform/logging/request-id.ts";

test.each(["9f86d081884c7d659a2feaa0c55ad015", "0190A0C0-7c3e-7000-8000-0123456789ab"])("%s is taken over", (id) => {
  expect(requestId(id)).toBe(id.toLowerCase());
});

test.each([
  undefined,
  "",
  "1",
  "anna.nowak@poczta.example",
  "abcdef0123456789 abcdef",
  "9f86d081884c7d65\n9a2feaa0c55ad015",
  "a".repeat(43),
  "-".repeat(36),
])("in place of %j one is made", (given) => {
  expect(requestId(given)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test("a number to tell is nine digits, and the same for the same request", () => {
  const id = requestId(undefined);
  expect(numberToTell(id)).toMatch(/^\d{3} \d{3} \d{3}$/);
  expect(numberToTell(id)).toBe(numberToTell(id));
  expect(numberToTell("9f86d081884c7d659a2feaa0c55ad015")).not.toBe(numberToTell(id));
});
