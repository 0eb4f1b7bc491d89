import { describe, expect, test } from "vitest";
import { mayBecome, nextStatuses } from "#app/domain/listings/life/listing-transitions.ts";

describe("the way of a listing", () => {
  test("nothing is published that the office has not seen", () => {
    expect(mayBecome("draft", "published")).toBe(false);
    expect(mayBecome("submitted", "published")).toBe(true);
  });

  test("a sent back listing is a draft again", () => {
    expect(mayBecome("submitted", "draft")).toBe(true);
  });

  test("what has ended never comes back", () => {
    expect(nextStatuses.closed).toEqual([]);
  });
});
