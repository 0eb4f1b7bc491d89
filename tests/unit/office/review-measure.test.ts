import { describe, expect, test } from "vitest";
import { holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { measureReviews, type Reviewed, reviewsAmong } from "#app/domain/office/reviewed/review-measure.ts";

const given = {
  promises: [{ from: "2026-01-01T00:00:00.000Z", days: 2 as const }],
  isHoliday: holidaysOf("DE-SN"),
};
/** Handed in on a Thursday: the promise runs until the Monday. */
const answered = (answeredAt: string): Reviewed => ({ since: "2026-11-26T08:00:00.000Z", answeredAt });
const onTheDay = answered("2026-11-30T22:59:59.999Z");
const afterIt = answered("2026-11-30T23:00:00.000Z");
const atOnce = answered("2026-11-26T09:00:00.000Z");
const onSaturday = answered("2026-11-28T09:00:00.000Z");

describe("how the office keeps what it promises", () => {
  test("is not said of fewer than five", () => {
    expect(measureReviews([], given)).toBeNull();
    expect(measureReviews([atOnce, atOnce, atOnce, atOnce], given)).toBeNull();
    expect(measureReviews([atOnce, atOnce, atOnce, atOnce, atOnce], given)).toEqual({ count: 5, kept: 5, half: 0 });
  });

  test("the last minute of the promised day is in time, the next is not", () => {
    expect(measureReviews([onTheDay, onTheDay, onTheDay, onTheDay, afterIt], given)).toMatchObject({ kept: 4 });
  });

  test("half of them were answered by the middle one, whatever came last; a weekend adds nothing", () => {
    expect(measureReviews([afterIt, atOnce, onSaturday, onTheDay, onTheDay], given)).toMatchObject({ half: 2 });
    expect(measureReviews([afterIt, atOnce, onSaturday, atOnce, onTheDay, onSaturday], given)).toMatchObject({
      half: 1,
    });
  });
});

describe("what was handed in and answered", () => {
  const step = (what: "handedIn" | "answered" | "withdrawn", at: string, id = "a") => ({ id, at, what });

  test("counts each answer to something once, and each thing by itself", () => {
    const steps = [
      step("handedIn", "1"),
      step("handedIn", "2", "b"),
      step("answered", "3"),
      step("answered", "4"),
      step("answered", "5", "b"),
      step("handedIn", "6"),
      step("answered", "7"),
    ];
    expect(reviewsAmong(steps)).toEqual([
      { since: "1", answeredAt: "3" },
      { since: "2", answeredAt: "5" },
      { since: "6", answeredAt: "7" },
    ]);
  });

  test("nothing is counted that was taken back, and what is handed in again waits anew", () => {
    expect(reviewsAmong([step("handedIn", "1"), step("withdrawn", "2"), step("answered", "3")])).toEqual([]);
    const again = [step("handedIn", "1"), step("handedIn", "2"), step("answered", "3")];
    expect(reviewsAmong(again)).toEqual([{ since: "2", answeredAt: "3" }]);
  });
});
