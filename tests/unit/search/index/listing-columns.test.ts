import { expect, test } from "vitest";
import { type IndexedListing, ListingColumns, Numbering } from "#app/domain/search/index/listing-columns.ts";

const plain: IndexedListing = {
  ...{
    id: "",
    occupationId: "koch",
    kind: "job",
    field: "food",
    countries: ["DE"],
    german: "A2",
    shifts: [],
    working: "",
    hours: [],
  },
  ...{
    placeIds: ["zittau"],
    districtIds: ["goerlitz"],
    certificate: null,
    audiences: [],
    ...{ engagements: [], team: [], offers: [] },
    startsOn: null,
    pay: 1700,
    payByMonth: 2_946_67,
  },
  ...{ firstPublishedAt: "2026-11-01T00:00:00.000Z", deadline: "2026-12-31" },
};

test("there is room for every listing, and the first ones stay as they were", () => {
  const columns = new ListingColumns();
  for (let slot = 0; slot <= 2048; slot++) columns.set(slot, plain);
  const facts = (slot: number) => [
    ...[columns.taken[slot], columns.german[slot], columns.pay[slot], columns.payStep[slot], columns.start[slot]],
    ...[columns.deadline[slot], columns.masks.kind[slot], columns.masks.country[slot]],
    ...[columns.placeNumbers[slot], columns.districtNumbers[slot]],
  ];
  const expected = [1, 2, 1700, 2, 0, 20261231, 1, 1, [0], [0]];
  for (const slot of [0, 1023, 1024, 2048]) expect(facts(slot), String(slot)).toEqual(expected);
});

test("what a listing does not say passes no filter for it", () => {
  const columns = new ListingColumns();
  columns.set(0, { ...plain, pay: null });
  expect([columns.pay[0], columns.payStep[0], columns.masks.certificate[0], columns.masks.for[0]]).toEqual([
    -1, 0, 0, 0,
  ]);
});

test("each name has one number, in the order of their coming", () => {
  const numbering = new Numbering();
  expect(["b", "a", "b"].map((name) => numbering.numberOf(name))).toEqual([0, 1, 0]);
  expect(numbering.names).toEqual(["b", "a"]);
});
