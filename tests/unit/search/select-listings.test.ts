import { expect, test } from "vitest";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { FoundScores } from "#app/domain/search/index/found-scores.ts";
import type { IndexedListing } from "#app/domain/search/index/listing-columns.ts";
import { ListingIndex } from "#app/domain/search/index/listing-index.ts";
import { SlotScores } from "#app/domain/search/index/slot-scores.ts";
import { selectListings } from "#app/domain/search/selecting/select-listings.ts";

const today = "2027-01-10";

function indexOf(listings: Partial<IndexedListing>[]) {
  const index = new ListingIndex();
  listings.forEach((listing, at) => index.put({ ...plain, id: `listing-${at}`, ...listing }, new Map()));
  index.settle();
  return index;
}

const plain: IndexedListing = {
  id: "",
  occupationId: "schweisser",
  kind: "job",
  field: "metal",
  placeIds: ["goerlitz"],
  districtIds: ["goerlitz"],
  countries: ["DE"],
  german: "A2",
  shifts: ["day"],
  working: "",
  hours: ["full"],
  certificate: null,
  audiences: [],
  engagements: [],
  team: [],
  offers: [],
  startsOn: null,
  pay: 1800,
  payByMonth: 3_120_00,
  firstPublishedAt: "2027-01-01T00:00:00.000Z",
  deadline: "2027-02-01",
};

function select(
  index: ListingIndex,
  query: string,
  extra: { scores?: Map<number, number>; distances?: Map<string, number>; applications?: Map<string, number> } = {},
) {
  const { distances = null, applications = null } = extra;
  const sheet = new SlotScores(index.slots);
  for (const [slot, score] of extra.scores ?? []) sheet.set(slot, score);
  const { slots, facets } = selectListings(index, {
    criteria: parseCriteria(new URLSearchParams(query)),
    scores: extra.scores ? new FoundScores(sheet) : null,
    distances,
    applications,
    today,
    facets: "usual",
  });
  return { ids: [...slots].map((slot) => index.at(slot)?.id), facets };
}

test("a listing is found until the end of its last day", () => {
  const index = indexOf([{ deadline: "2027-01-09" }, { deadline: "2027-01-10" }]);
  expect(select(index, "").ids).toEqual(["listing-1"]);
});

test("a facet counts what a click would give, whatever it says itself", () => {
  const index = indexOf([{}, { kind: "apprenticeship" }, { kind: "apprenticeship", field: "food" }]);
  const { ids, facets } = select(index, "kind=apprenticeship&field=metal");
  expect(ids).toEqual(["listing-1"]);
  expect(facets.kind).toEqual({ job: 1, apprenticeship: 1 });
  expect(facets.field).toEqual({ metal: 1, food: 1 });
});

test("German means what somebody of that level can do", () => {
  const index = indexOf([{ german: "none" }, { german: "A2" }, { german: "B2" }]);
  const { ids, facets } = select(index, "german=A2");
  expect(ids.toSorted()).toEqual(["listing-0", "listing-1"]);
  expect(facets.german).toMatchObject({ none: 1, A1: 1, A2: 2, B1: 2, B2: 3 });
});

test("pay that cannot be compared comes last and passes no step", () => {
  const index = indexOf([{ pay: null }, { pay: 1600 }, { pay: 2400 }]);
  expect(select(index, "sort=pay").ids).toEqual(["listing-2", "listing-1", "listing-0"]);
  expect(select(index, "pay=16").ids.toSorted()).toEqual(["listing-1", "listing-2"]);
  expect(select(index, "").facets.pay).toEqual({ 0: 3, 15: 2, 16: 2, 18: 1, 20: 1 });
});

test("the best match comes first, then the nearer, then the newer", () => {
  const index = indexOf([
    { placeIds: ["far"] },
    { placeIds: ["near"] },
    { placeIds: ["near"], firstPublishedAt: "2027-01-05T00:00:00.000Z" },
    { placeIds: ["far"] },
  ]);
  const distances = new Map([
    ["near", 3],
    ["far", 12.4],
  ]);
  const scores = new Map([
    [0, 80],
    [1, 30],
    [2, 30],
    [3, 30],
  ]);
  expect(select(index, "q=x", { scores, distances }).ids).toEqual(["listing-0", "listing-2", "listing-1", "listing-3"]);
  expect(select(index, "q=x&sort=nearest", { scores, distances }).ids[0]).toBe("listing-2");
});

test("a listing with several places is as near as its nearest, and far ones drop out", () => {
  const index = indexOf([{ placeIds: ["far", "near"] }, { placeIds: ["far"] }]);
  const distances = new Map([
    ["near", 3],
    ["far", 60],
  ]);
  expect(select(index, "near=x&within=30", { distances }).ids).toEqual(["listing-0"]);
});

test("a changed listing is found once, as it is now", () => {
  const index = indexOf([{}, {}]);
  index.put({ ...plain, id: "listing-0", kind: "thesis" }, new Map());
  index.remove("listing-1");
  index.settle();
  expect(select(index, "")).toMatchObject({ ids: ["listing-0"], facets: { kind: { thesis: 1 } } });
});

test("start is by when it begins, from today on", () => {
  const index = indexOf([{}, { startsOn: "2027-02-01" }, { startsOn: "2027-09-01" }]);
  const { ids, facets } = select(index, "start=1");
  expect(ids.toSorted()).toEqual(["listing-0", "listing-1"]);
  expect(facets.start).toEqual({ 1: 2, 3: 2, 6: 2, 12: 3, 0: 3 });
  expect(select(index, "sort=start").ids).toEqual(["listing-0", "listing-1", "listing-2"]);
});

test("the next deadline and the fewest applications can come first", () => {
  const index = indexOf([{ deadline: "2027-03-01" }, { deadline: "2027-02-01" }]);
  expect(select(index, "sort=deadline").ids).toEqual(["listing-1", "listing-0"]);
  const applications = new Map([["listing-1", 4]]);
  expect(select(index, "sort=applications", { applications }).ids).toEqual(["listing-0", "listing-1"]);
});

test("ticks within a facet widen, ticks in two facets narrow", () => {
  const index = indexOf([
    { hours: ["full", "part"], audiences: ["commuters"] },
    { hours: ["part"], countries: ["CZ"] },
    { hours: ["full"], certificate: "middle" },
  ]);
  expect(select(index, "hours=full&hours=part").ids).toHaveLength(3);
  expect(select(index, "hours=part&country=CZ").ids).toEqual(["listing-1"]);
  expect(select(index, "for=commuters").facets.hours).toEqual({ full: 1, part: 1 });
  expect(select(index, "certificate=middle").ids).toEqual(["listing-2"]);
});

test("words of a listing that is gone are no words of ads any more", () => {
  const index = new ListingIndex();
  index.share("phrase", "Bühnen bauen", 2);
  index.put({ ...plain, id: "stage" }, new Map([[index.numberOf("einhorn"), 6]]), ["phrase"]);
  index.settle();
  expect([index.hasWord("einhorn"), index.hasWord("buhnen")]).toEqual([true, true]);
  index.remove("stage");
  const reported: number[] = [];
  index.eachWithWord("einhorn", (slot) => reported.push(slot));
  index.eachWithWord("buhnen", (slot) => reported.push(slot));
  expect([index.hasWord("einhorn"), index.hasWord("buhnen"), reported]).toEqual([false, false, []]);
});

test("a start on the last day of a step counts for it, and a day later for the next", () => {
  const index = indexOf([{ startsOn: "2027-02-10" }, { startsOn: "2027-02-11" }, { startsOn: "2028-01-11" }]);
  const { facets } = select(index, "");
  expect(facets.start).toEqual({ 1: 1, 3: 2, 6: 2, 12: 2, 0: 3 });
  expect(select(index, "start=1").ids).toEqual(["listing-0"]);
});

test("nearer comes first by the kilometre and less, to the end of the country", () => {
  const at = ["a", "b", "c", "d"];
  const index = indexOf(at.map((place) => ({ placeIds: [place] })));
  const distances = new Map([
    ["a", 163],
    ["b", 12.3],
    ["c", 16],
    ["d", 12.2],
  ]);
  const nearestFirst = ["listing-3", "listing-1", "listing-2", "listing-0"];
  expect(select(index, "near=x&within=500", { distances }).ids).toEqual(nearestFirst);
  expect(select(index, "near=x&within=500&sort=nearest", { distances }).ids).toEqual(nearestFirst);
  expect(select(index, "near=x&within=16", { distances }).ids).toEqual(["listing-3", "listing-1", "listing-2"]);
});

test("a facet leaves out what fails another filter", () => {
  const index = indexOf([{ german: "B2", pay: 1500, startsOn: "2027-09-01", districtIds: ["bautzen"] }, {}]);
  expect(select(index, "german=A2").facets).toMatchObject({
    german: { A2: 1, B2: 2 },
    pay: { 0: 1 },
    start: { 0: 1 },
    district: { goerlitz: 1 },
  });
  expect(select(index, "pay=18").facets).toMatchObject({ german: { B2: 1 }, pay: { 0: 2, 15: 2 }, start: { 0: 1 } });
  expect(select(index, "district=goerlitz").facets).toMatchObject({
    district: { goerlitz: 1, bautzen: 1 },
    pay: { 0: 1 },
  });
});

test("whatever was typed, the order asked for holds, and between equals the newer comes first", () => {
  const index = indexOf([
    { startsOn: "2027-03-01", deadline: "2027-02-05", pay: 1700, firstPublishedAt: "2027-01-04T00:00:00.000Z" },
    { startsOn: "2027-02-01", deadline: "2027-02-09", pay: 1900, firstPublishedAt: "2027-01-03T00:00:00.000Z" },
    { startsOn: "2027-02-01", deadline: "2027-02-07", pay: 1800, firstPublishedAt: "2027-01-02T00:00:00.000Z" },
  ]);
  const scores = new Map([
    [0, 30],
    [1, 30.2],
    [2, 30.4],
  ]);
  const order = (sort: string, applications?: Map<string, number>) =>
    select(index, `q=x&sort=${sort}`, { scores, ...(applications && { applications }) }).ids.join(" ");
  expect(order("")).toBe("listing-2 listing-1 listing-0");
  expect(order("newest")).toBe("listing-0 listing-1 listing-2");
  expect(order("pay")).toBe("listing-1 listing-2 listing-0");
  expect(order("start")).toBe("listing-1 listing-2 listing-0");
  expect(order("deadline")).toBe("listing-0 listing-2 listing-1");
  expect(order("nearest"), "without a place").toBe("listing-0 listing-1 listing-2");
  expect(order("applications", new Map([["listing-0", 2], ["listing-2", 1]]))).toBe("listing-1 listing-2 listing-0"); // prettier-ignore
  expect(order("applications"), "where nobody counted").toBe("listing-0 listing-1 listing-2");
});

test("a kept answer is another one for other filters, another day and from elsewhere, and is not spoiled by its reader", () => {
  const index = indexOf([{}, { kind: "thesis", placeIds: ["zittau"] }]);
  const first = select(index, "");
  expect(select(index, "")).toEqual(first);
  expect(select(index, "kind=thesis").ids).toEqual(["listing-1"]);
  const near = new Map([
    ["goerlitz", 3],
    ["zittau", 60],
  ]);
  const far = new Map([
    ["goerlitz", 60],
    ["zittau", 3],
  ]);
  expect(select(index, "near=x", { distances: near }).ids).toEqual(["listing-0"]);
  expect(select(index, "near=x", { distances: far }).ids).toEqual(["listing-1"]);
  index.put({ ...plain, id: "listing-2", kind: "thesis" }, new Map());
  index.settle();
  expect(select(index, "kind=thesis").ids.toSorted()).toEqual(["listing-1", "listing-2"]);
});
