import { expect, test } from "vitest";
import { numbersInSteps, sumOf, visitsOf } from "#app/domain/listings/numbers/numbers-in-steps.ts";
import { periodOf } from "#app/domain/listings/numbers/numbers-period.ts";

const today = "2027-03-31";
const period = (query: string) => periodOf(new URLSearchParams(query), today);

test("a period ends today, and its first week or month is whole", () => {
  expect(period("")).toMatchObject({ step: "day", since: "2027-03-02", until: today });
  expect(period("days=90")).toMatchObject({ step: "week", since: "2026-12-28" });
  expect(period("days=365")).toMatchObject({ step: "month", since: "2026-04-01" });
  expect(period("days=1000000")).toMatchObject({ period: "30" });
});

test("every step is there, over the change of clocks too, and every count is in one of them", () => {
  const rows = [
    { day: "2027-03-27", counted: "search", count: 2 },
    { day: "2027-03-28", counted: "poster", count: 1 },
    { day: "2027-03-29", counted: "sent", count: 3 },
    { day: "2027-03-01", counted: "other", count: 9 },
  ] as const;
  const days = numbersInSteps(rows, period(""));
  expect(days).toHaveLength(30);
  expect(days.map(({ from }) => from).slice(-5)).toEqual([
    "2027-03-27",
    "2027-03-28",
    "2027-03-29",
    "2027-03-30",
    "2027-03-31",
  ]);
  expect(sumOf(days)).toMatchObject({ search: 2, poster: 1, sent: 3, other: 0 });

  const weeks = numbersInSteps(rows, period("days=90"));
  expect(weeks).toHaveLength(14);
  expect(weeks.slice(-2).map(({ from, counts }) => [from, visitsOf(counts), counts.sent])).toEqual([
    ["2027-03-22", 3, 0],
    ["2027-03-29", 0, 3],
  ]);

  const months = numbersInSteps(rows, period("days=365"));
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toMatchObject({ from: "2027-03-01", counts: { search: 2, poster: 1, other: 9, sent: 3 } });
});
