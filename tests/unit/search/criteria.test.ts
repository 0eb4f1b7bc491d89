import { expect, test } from "vitest";
import {
  criteriaQuery,
  parseCriteria,
  searchQuery,
  unsortedQuery,
  withoutFilters,
} from "#app/domain/search/criteria.ts";

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

test.each([
  ["pay", "0", null],
  ["pay", "201", null],
  ["pay", "16.5", null],
  ["page", "10000", 10_000],
  ["page", "10001", 1],
  ["page", "-1", 1],
  ["page", "2.5", 1],
  ["page", "two", 1],
] as const)("%s=%s is read as %s", (name, text, read) => {
  expect(parse(`${name}=${text}`)[name]).toBe(read);
});

test.each([
  ["landkreis-goerlitz", ["landkreis-goerlitz"]],
  ["goerlitz!", []],
  ["a".repeat(41), []],
  ["a".repeat(40), ["a".repeat(40)]],
  [" goerlitz , ,bautzen,goerlitz,", ["bautzen", "goerlitz"]],
])("districts are ids, each once and always in one order: %s", (text, ids) => {
  expect(parse(`district=${encodeURIComponent(text)}`).district).toEqual(ids);
});

test("codes stand in an address in one order, however they were ticked", () => {
  const query = (kind: ("job" | "apprenticeship")[]) => criteriaQuery({ kind }).toString();
  expect(query(["job", "apprenticeship"])).toBe(query(["apprenticeship", "job"]));
});

test("how soon the work begins is kept in the address", () => {
  expect(parse("start=3").start).toBe(3);
  expect(canonical("start=3")).toBe("start=3");
  expect(canonical("start=4")).toBe("");
});

test("how far is kept for the next search only where somebody said it", () => {
  const kept = (query: string) => searchQuery(new URLSearchParams(query)).toString();
  expect(kept("within=50")).toBe("within=50");
  expect(kept("q=koch")).toBe("q=koch");
  expect(kept("near=Zittau&within=50&q=koch")).toBe("q=koch&near=Zittau&within=50");
});

test("what shows all that was found knows no page and no order, but all else", () => {
  expect(unsortedQuery(new URLSearchParams("q=koch&kind=job&sort=pay&page=3")).toString()).toBe("q=koch&kind=job");
});

test("with every filter open there is still what was typed and how it is sorted", () => {
  const all = parse(
    "q=koch&near=Zittau&within=50&kind=job&shift=two&district=goerlitz&german=B1&start=3&pay=16&sort=pay",
  );
  expect(withoutFilters(all)).toEqual(parse("q=koch&near=Zittau&within=50&sort=pay"));
});
