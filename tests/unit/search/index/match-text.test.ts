import { expect, test } from "vitest";
import type { IndexedListing } from "#app/domain/search/index/listing-columns.ts";
import { ListingIndex, weights } from "#app/domain/search/index/listing-index.ts";
import { matchText } from "#app/domain/search/index/match-text.ts";
import { SlotScores } from "#app/domain/search/index/slot-scores.ts";

const plain = {
  kind: "job",
  field: "metal",
  placeIds: [],
  districtIds: [],
  countries: [],
  german: "A2",
  shifts: [],
  working: "",
};
const rest = {
  hours: [],
  certificate: null,
  audiences: [],
  ...{ engagements: [], team: [], offers: [] },
  startsOn: null,
  pay: null,
  payByMonth: null,
  deadline: "2027-02-01",
};

type Given = { occupationId?: string; field?: IndexedListing["field"]; title?: string; text?: string; shared?: string };

function indexOf(...listings: Given[]) {
  const index = new ListingIndex();
  index.share("Beispiel GmbH", "Beispiel GmbH", weights.company);
  listings.forEach(({ occupationId = "other", field = "metal", title = "", text = "", shared }, at) => {
    const words = new Map([
      ...text.split(" ").map((word) => [index.numberOf(word), weights.text] as const),
      ...title.split(" ").map((word) => [index.numberOf(word), weights.title] as const),
    ]);
    const published = { firstPublishedAt: `2027-01-0${at + 1}T00:00:00.000Z` };
    const listing = { id: String(at), occupationId, ...plain, ...rest, field, ...published } as IndexedListing;
    index.put(listing, words, shared ? [shared] : []);
  });
  index.settle();
  return index;
}

const nothing = { occupations: [], companies: [], fields: [], words: [] };
const match = (index: ListingIndex, read: Partial<Parameters<typeof matchText>[1]>) => {
  const found = matchText(index, { ...nothing, ...read });
  const scores = found?.writeOn(new SlotScores(index.slots));
  return scores ? new Map([...scores.found.toSorted()].map((slot) => [slot, Math.round(scores.get(slot))])) : null;
};
const ids = (found: Map<number, number> | null) => [...(found ?? new Map<number, number>()).keys()];

test("what the text comes nearest to stands first of what is found, and is not found by that", () => {
  const index = indexOf(
    { occupationId: "fahrer", title: "lkw" },
    { occupationId: "stapler", title: "fahrer" },
    { occupationId: "stapler", title: "lager" },
  );
  const read = { ...nothing, occupations: [{ text: "fahrer", instead: null, ids: ["fahrer"], own: [] }] };
  const inOrder = (first: string[]) => {
    const scores = matchText(index, read, { first })?.writeOn(new SlotScores(index.slots));
    return [...(scores?.found ?? [])].toSorted((one, other) => (scores?.get(other) ?? 0) - (scores?.get(one) ?? 0));
  };
  expect(inOrder([])).toEqual([0, 1]);
  expect(inOrder(["stapler"])).toEqual([1, 0]);
});

test("nothing typed finds everything, which is null", () => {
  expect(match(indexOf({ title: "a" }), {})).toBeNull();
});

const words = ["eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht"];

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [5, 4],
  [6, 5],
  [8, 6],
])("of %i words %i must be there", (typed, needed) => {
  const having = (count: number) => ({ text: words.slice(0, count).join(" ") });
  const index = indexOf(having(needed - 1), having(needed), { text: words.join(" ") });
  expect(ids(match(index, { words: words.slice(0, typed) }))).toEqual([1, 2]);
});

test("a word that no listing has is left out where another has some, and alone finds nothing", () => {
  const index = indexOf({ text: "eins zwei" }, { text: "eins" });
  expect(ids(match(index, { words: ["eins", "einhorn"] }))).toEqual([0, 1]);
  expect(match(index, { words: ["einhorn"] })).toEqual(new Map());
});

test("a word counts by where it stands and how much of it was typed", () => {
  const index = indexOf({ title: "kran" }, { text: "kran" }, { text: "kranbau" }, { text: "laufkranbau" });
  expect(match(index, { words: ["kran"] })).toEqual(new Map([[0, 30], [1, 5], [2, 4]])); // prettier-ignore
  expect(match(index, { words: ["kranb"] })).toEqual(new Map([[2, 4], [3, 3]])); // prettier-ignore
});

test("another case of a word is found where the word itself is in no ad", () => {
  expect(ids(match(indexOf({ text: "kran" }, { text: "x" }), { words: ["kranami"] }))).toEqual([0]);
});

const welder = { text: "schweisser", instead: null, ids: ["schweisser"], own: ["schweisser"] };

test("an occupation finds its listings and those that name it in their title; words only lift", () => {
  const index = indexOf(
    { occupationId: "schweisser" },
    { occupationId: "schweisser", text: "nachts" },
    { title: "schweisser" },
    { text: "schweisser" },
    { text: "nachts" },
  );
  expect(match(index, { occupations: [welder], words: ["nachts"] })).toEqual(
    new Map([[0, 85], [1, 90], [2, 30]]), // prettier-ignore
  );
  expect(match(index, { occupations: [{ ...welder, own: [] }] })?.get(0)).toBe(80);
});

test("a slip counts by the name that was meant", () => {
  const index = indexOf({ title: "schweisser" });
  expect(
    ids(match(index, { occupations: [{ ...welder, ids: [], text: "schwaisser", instead: "schweisser" }] })),
  ).toEqual([0]);
});

test("of two trades a listing of both words stands first", () => {
  const both = [welder, { text: "dreher", instead: null, ids: ["dreher"], own: [] }];
  const index = indexOf({ occupationId: "schweisser" }, { occupationId: "dreher", text: "schweisser" });
  expect(match(index, { occupations: both })).toEqual(new Map([[0, 85], [1, 85]])); // prettier-ignore
});

test("a field finds its listings, and its words lift", () => {
  const index = indexOf({ field: "food" }, { field: "food", text: "gastronomie" }, { field: "metal" });
  expect(match(index, { fields: [{ text: "gastronomie", instead: null, field: "food" }] })).toEqual(
    new Map([[0, 40], [1, 45]]), // prettier-ignore
  );
});

const company = { text: "beispiel", instead: null, name: "Beispiel GmbH" };

test("a sure company finds its listings, of the trade where it has some", () => {
  const index = indexOf(
    { occupationId: "schweisser", shared: "Beispiel GmbH" },
    { shared: "Beispiel GmbH" },
    { occupationId: "schweisser" },
  );
  const sure = [{ ...company, sure: true }];
  expect(match(index, { companies: sure })).toEqual(new Map([[0, 60], [1, 60]])); // prettier-ignore
  expect(match(index, { companies: sure, occupations: [welder] })).toEqual(new Map([[0, 145]]));
  const baker = { text: "backer", instead: null, ids: ["baecker"], own: [] };
  expect(ids(match(index, { companies: sure, occupations: [baker] }))).toEqual([0, 1]);
});

test("an unsure company only lifts what was found", () => {
  const index = indexOf(
    { occupationId: "schweisser" },
    { occupationId: "schweisser", shared: "Beispiel GmbH" },
    { shared: "Beispiel GmbH" },
  );
  const unsure = [{ ...company, sure: false }];
  expect(match(index, { companies: unsure, occupations: [welder] })).toEqual(new Map([[0, 85], [1, 145]])); // prettier-ignore
});

test("a sure company without that trade is found beside those who have it", () => {
  const index = indexOf({ occupationId: "schweisser" }, { shared: "Beispiel GmbH" });
  const found = match(index, { companies: [{ ...company, sure: true }], occupations: [welder] });
  expect(found).toEqual(new Map([[0, 85], [1, 60]])); // prettier-ignore
});

test("an unsure company alone finds nothing: its words do", () => {
  const index = indexOf({ shared: "Beispiel GmbH" }, { text: "nachts" });
  expect(match(index, { companies: [{ ...company, sure: false }], words: ["nachts"] })).toEqual(new Map([[1, 5]]));
});

test("a trade counts more than its name in the title, which adds nothing to it", () => {
  const index = indexOf({ occupationId: "schweisser", title: "schweisser" });
  expect(match(index, { occupations: [welder] })).toEqual(new Map([[0, 85]]));
});

test("a field is looked for beside a word that nobody has, and a word alone beside a field of nobody", () => {
  const food = [{ text: "gastronomie", instead: null, field: "food" as const }];
  expect(ids(match(indexOf({ field: "food" }), { fields: food, words: ["einhorn"] }))).toEqual([0]);
});

test("a German case form is found where no Slavic one is", () => {
  expect(ids(match(indexOf({ text: "kran" }), { words: ["kranes"] }))).toEqual([0]);
});

test("of a long text a handful of words lift, and so many trades are looked for in titles", () => {
  const index = indexOf({ occupationId: "schweisser", text: "acht neun" }, { title: "dreher" }, { title: "maler" });
  expect(match(index, { occupations: [welder], words: [...words.slice(0, 7), "acht"] })?.get(0)).toBe(90);
  expect(match(index, { occupations: [welder], words: [...words, "neun"] })?.get(0)).toBe(90);
  const unknown = Array.from({ length: 4 }, (_, at) => ({ ...welder, text: `beruf${at}`, ids: [] }));
  const trades = [welder, ...unknown, { ...welder, text: "dreher", ids: [] }, { ...welder, text: "maler", ids: [] }];
  expect(ids(match(index, { occupations: trades }))).toEqual([0, 1]);
});
