import { expect, test } from "vitest";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { settledStart } from "#app/domain/search/settled-start.ts";
import { parseStart, startDays, startText } from "#app/domain/search/wishes/start-wish.ts";

test.each([
  ["1", "1"],
  ["12", "12"],
  ["2027-09", "2027-09"],
  ["2027-09..2027-09", "2027-09"],
  ["2027-09..", "2027-09.."],
  ["..2027-09", "..2027-09"],
  ["2027-06..2027-08", "2027-06..2027-08"],
])("%s stands in the canonical address as %s", (typed, canonical) => {
  const wish = parseStart(typed);
  expect(wish && startText(wish)).toBe(canonical);
});

test.each([
  null,
  "",
  "2",
  "..",
  "2027",
  "2027-13",
  "2027-9",
  "2027-08..2027-06",
  "2027-06-2027-08",
  "1999-01",
  "2027-09....",
])("%s is no start", (typed) => {
  expect(parseStart(typed)).toBeNull();
});

test("what begins at once does so within a month", () => {
  const today = "2026-11-30";
  expect(startDays({ from: "2026-12", until: null }, today).atOnce).toBe(true);
  expect(startDays({ from: "2027-01", until: null }, today).atOnce).toBe(false);
  expect(startDays({ from: null, until: "2026-11" }, today).atOnce).toBe(true);
  expect(startDays({ from: null, until: "2026-10" }, today).atOnce).toBe(false);
  expect(startDays(3, today)).toEqual({ first: null, last: "2027-02-28", atOnce: true });
});

test("a search that is kept means the same month next year", () => {
  const settled = (query: string) =>
    criteriaQuery(settledStart(parseCriteria(new URLSearchParams(query)), "2026-11-30")).toString();
  expect(settled("q=Koch od września Musterau")).toBe("q=Koch+Musterau&start=2027-09..");
  expect(settled("q=Koch ab sofort")).toBe("q=Koch+ab+sofort");
  expect(settled("q=Koch od września&start=3")).toBe("q=Koch+od+wrze%C5%9Bnia&start=3");
  expect(settled('q="od września"')).toBe("q=%22od+wrze%C5%9Bnia%22");
});
