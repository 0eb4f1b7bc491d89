import { expect, test } from "vitest";
import type { IndexedListing } from "#app/domain/search/index/listing-columns.ts";
import { ListingIndex } from "#app/domain/search/index/listing-index.ts";
import { openInIndex } from "#app/domain/search/index/open-in-index.ts";

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
  ...{ placeIds: [], districtIds: [], certificate: null, audiences: [], startsOn: null, pay: null, payByMonth: null },
  ...{ engagements: [], team: [], offers: [] },
  ...{ firstPublishedAt: "2026-11-01T00:00:00.000Z", deadline: "2026-12-31" },
};

test("what is open to the end of its last day, the newest first, and not what was taken down", () => {
  const index = new ListingIndex();
  index.put({ ...plain, id: "old", deadline: "2026-12-01" }, new Map());
  index.put({ ...plain, id: "over", deadline: "2026-11-30" }, new Map());
  index.put({ ...plain, id: "new", firstPublishedAt: "2026-11-05T00:00:00.000Z" }, new Map());
  index.put({ ...plain, id: "gone" }, new Map());
  index.remove("gone");
  index.settle();
  expect(openInIndex(index, "2026-12-01").map(({ id }) => id)).toEqual(["new", "old"]);
});
