import { expect, test } from "vitest";
import { criteriaQuery, parseCriteria, searchQuery } from "#app/domain/search/criteria.ts";

const parse = (query: string) => parseCriteria(new URLSearchParams(query));
const canonical = (query: string) => criteriaQuery(parse(query)).toString();

test("the same search has one address, however it was typed", () => {
  expect(canonical("shift=two&kind=job&kind=apprenticeship&q=+spawacz+")).toBe(
    canonical("kind=apprenticeship,job&q=spawacz&shift=two&page=1"),
  );
});

test("a canonical address reads back as the same search", () => {
  const query = "q=spawacz&near=Zgorzelec&within=50&kind=job&german=B1&shift=day&pay=18&sort=pay&page=3";
  expect(parse(canonical(query))).toEqual(parse(query));
});

test("unknown codes, absurd numbers and control characters narrow nothing", () => {
  const criteria = parse(
    "kind=sinecure&field=&german=Z9&shift=x&pay=-4&page=0&within=99999&sort=best&q=%00%0a&district=../etc",
  );
  expect(criteria).toEqual(parse(""));
});

test("a distance says nothing without a place", () => {
  expect(canonical("within=50")).toBe("");
});

test("a very long text is cut, not refused", () => {
  expect(parse(`q=${"a".repeat(5000)}`).q).toHaveLength(200);
});

test("how far is kilometres or minutes", () => {
  expect(parse("near=Zgorzelec&within=45min")).toMatchObject({ within: 45, unit: "min" });
  expect(parse("near=Zgorzelec&within=45")).toMatchObject({ within: 45, unit: "km" });
  expect(canonical("within=45min&near=Zgorzelec")).toBe("near=Zgorzelec&within=45min");
  expect(canonical("near=Zgorzelec&within=45%20min")).toBe(canonical("near=Zgorzelec"));
});

test("a page's address keeps all that its search was read from, and nothing else", () => {
  const asked = "x=1&within=45min&kind=job,hobby&q=+koch&page=3&sort=pay&district=goerlitz&german=B1&pay=16&q=other";
  const kept = searchQuery(new URLSearchParams(asked));
  expect(kept.toString()).not.toMatch(/x=|hobby|other/);
  expect(parseCriteria(kept)).toEqual(parse(asked));
});
