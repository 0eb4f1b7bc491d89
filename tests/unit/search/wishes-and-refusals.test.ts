import fc from "fast-check";
import { expect, test } from "vitest";
import { type GermanLevel, shifts } from "#db/codes.ts";
import { type Condition, conditionCode } from "#app/domain/search/condition.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { type Dimension, dimensions } from "#app/domain/search/dimensions.ts";
import type { IndexedListing } from "#app/domain/search/index/listing-columns.ts";
import { ListingIndex } from "#app/domain/search/index/listing-index.ts";
import { matchText } from "#app/domain/search/index/match-text.ts";
import { conditionWords } from "#app/domain/search/reading/condition-words.ts";
import { learnedHearing } from "#app/domain/search/reading/hearing/learned-hearing.server.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { retype } from "#app/domain/search/results/retype.ts";
import { narrowedBy } from "#app/domain/search/selecting/narrowed-by.ts";
import { selectListings } from "#app/domain/search/selecting/select-listings.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch"]],
    ["spawacz", ["spawacz"]],
    ["maler", ["maler"]],
  ]),
  places: new Map([["musterau", "musterau"]]),
});

const some = <Name extends Dimension>(name: Name) => fc.subarray([...dimensions[name]]);

const listing = fc.record({
  occupationId: fc.constantFrom("koch", "spawacz", "maler"),
  kind: fc.constantFrom(...dimensions.kind),
  field: fc.constantFrom(...dimensions.field),
  countries: some("country"),
  shifts: fc.subarray([...shifts]),
  hours: some("hours"),
  audiences: some("for"),
  engagements: some("contract"),
  team: some("team"),
  offers: some("with"),
  german: fc.constantFrom<GermanLevel>("none", "A2", "B2"),
});

function indexOf(listings: Partial<IndexedListing>[]) {
  const index = new ListingIndex();
  for (const [at, facts] of listings.entries()) {
    const rest = { certificate: null, startsOn: null, pay: null, payByMonth: null, placeIds: ["musterau"] };
    const dates = { districtIds: [], firstPublishedAt: "2026-11-01T00:00:00Z", deadline: "2027-12-31" };
    index.put({ ...rest, ...dates, id: String(at), ...facts } as IndexedListing, new Map());
  }
  index.settle();
  return index;
}

const read = (q: string) => understand(q, vocabulary, { placeGiven: false, isWordOfAd: () => false });
const heard = (q: string) =>
  understand(q, vocabulary, { hearing: learnedHearing(), placeGiven: false, isWordOfAd: () => false });

function found(index: ListingIndex, q: string, reader = read) {
  const understanding = reader(q);
  const { slots } = selectListings(index, {
    criteria: narrowedBy(understanding, parseCriteria(new URLSearchParams())),
    scores: matchText(index, understanding),
    ...{ distances: null, applications: null, today: "2026-11-30", facets: "none" as const },
  });
  return new Set(slots);
}

const wishes = [...conditionWords].filter(
  ([, { any }]) => any.length > 0 && any.every(({ name }) => name !== "transit"),
);
const phrase = fc.constantFrom(...wishes);
/** Of one word: what "keine zu hause arbeiten" or "ohne keine Nachtschicht" means nobody knows. */
const plainPhrase = fc.constantFrom(...wishes.filter(([name]) => !name.includes(" ")));
const trade = fc.constantFrom("", "Koch", "spawacz", "Maler Musterau");
const refused = (what: typeof phrase, more: string[]) =>
  fc.oneof(
    fc.tuple(fc.constantFrom("ohne", "keine", "bez", "nechci"), what).map(([no, [name]]) => `${no} ${name}`),
    fc.constantFrom("nicht Koch", "nie spawacz", "außer Pflege", "nicht in Musterau", "bez nocy i weekendów", ...more),
  );
const refusal = refused(phrase, ["kein Akkord"]);
const plainRefusal = refused(plainPhrase, []);
const textOf = (what: typeof phrase, refusals: typeof refusal) =>
  fc
    .tuple(
      trade,
      fc.array(
        what.map(([name]) => name),
        { maxLength: 2 },
      ),
      fc.array(refusals, { maxLength: 2 }),
    )
    .map(([first, named, refused]) => [first, ...named, ...refused].filter(Boolean).join(", "));
const text = textOf(phrase, refusal);
const listings = fc.array(listing, { minLength: 1, maxLength: 30 });

test("a refusal never adds a listing", () => {
  fc.assert(
    fc.property(listings, text, refusal, (all, q, refused) => {
      const index = indexOf(all);
      const before = found(index, q);
      for (const slot of found(index, `${q}, ${refused}`)) expect(before).toContain(slot);
    }),
    { numRuns: 300 },
  );
});

test("nor does one that is heard", () => {
  fc.assert(
    fc.property(listings, textOf(plainPhrase, plainRefusal), plainRefusal, (all, q, refused) => {
      const index = indexOf(all);
      const before = found(index, q, heard);
      for (const slot of found(index, `${q}, ${refused}`, heard)) expect(before, `${q}, ${refused}`).toContain(slot);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["read", read],
  ["heard", heard],
])("a wish that is %s never adds a listing that does not meet it", (_, reader) => {
  fc.assert(
    fc.property(
      listings,
      trade,
      fc.option(phrase, { nil: undefined }),
      phrase,
      (all, first, other, [name, { any }]) => {
        const index = indexOf(all);
        const before = found(index, [first, other?.[0]].filter(Boolean).join(", "), reader);
        for (const slot of found(index, [first, other?.[0], name].filter(Boolean).join(", "), reader))
          expect(before.has(slot) || any.some((wish) => meets(index, slot, wish)), name).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a wish alone finds all that meet it, of every occupation", () => {
  fc.assert(
    fc.property(listings, phrase, (all, [name, { any }]) => {
      const index = indexOf(all);
      const met = all.flatMap((_, slot) => (any.some((wish) => meets(index, slot, wish)) ? [slot] : []));
      expect([...found(index, name)].sort((a, b) => a - b)).toEqual(met);
    }),
    { numRuns: 300 },
  );
});

test("a refusal that is taken out of the text leaves the others, and all that was wished for", () => {
  fc.assert(
    fc.property(text, (q) => {
      const all = read(q);
      for (const gone of all.refusals) {
        const left = all.refusals.filter((other) => other !== gone);
        const again = read(retype(q, { ...all, refusals: left }, (typed) => typed));
        const codes = (refusals: typeof left) => refusals.flatMap(({ not, no }) => [...not, ...no]).sort();
        expect(codes(again.refusals), q).toEqual(codes(left));
        expect(said(again)).toEqual(said(all));
      }
    }),
    { numRuns: 500 },
  );
});

test("what is refused stands in the address as it was read, and is the same again", () => {
  fc.assert(
    fc.property(refusal, (q) => {
      const { no, not } = narrowedBy(read(q), parseCriteria(new URLSearchParams()));
      const criteria = { ...parseCriteria(new URLSearchParams()), no: no.slice(0, 20).sort(), not };
      expect(parseCriteria(criteriaQuery(criteria))).toEqual(criteria);
    }),
  );
});

test("any text answers", () => {
  const words = fc.constantFrom(
    "ohne",
    "bez",
    "nie",
    "ne",
    "und",
    "i",
    "a",
    "w",
    "nocy",
    "Koch",
    "nein",
    ",",
    "kein",
    "4",
    "Schicht",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      expect(read(text).refusals.length).toBeLessThanOrEqual(parts.length);
      expect(heard(text).words.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

function said({ conditions, occupations, place }: ReturnType<typeof read>) {
  const ids = occupations.flatMap((one) => one.ids);
  return [...new Set([...conditions.map(({ condition }) => conditionCode(condition)), ...ids, place?.id])].sort();
}

function meets(index: ListingIndex, slot: number, wish: Condition) {
  const facts = index.at(slot);
  switch (wish.name) {
    case "german":
      return facts?.german === wish.value;
    case "transit":
      return false;
    default:
      return (
        ((index.columns.masks[wish.name][slot] ?? 0) &
          (1 << dimensions[wish.name].findIndex((code) => code === wish.value))) !==
        0
      );
  }
}
