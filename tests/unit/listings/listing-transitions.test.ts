import { describe, expect, test } from "vitest";
import { listingMayBecome, nextStatuses } from "#app/domain/listings/life/listing-transitions.ts";

describe("the way of a listing", () => {
  test("nothing is published that the office has not seen", () => {
    expect(listingMayBecome("draft", "published")).toBe(false);
    expect(listingMayBecome("submitted", "published")).toBe(true);
  });

  test("a sent back listing is a draft again", () => {
    expect(listingMayBecome("submitted", "draft")).toBe(true);
  });

  test("what has ended never comes back", () => {
    expect(nextStatuses.closed).toEqual([]);
  });
});
