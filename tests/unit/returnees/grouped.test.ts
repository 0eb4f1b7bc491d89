import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returneeWishes, spokenLevels, yearBands } from "#db/returnees/returnee-codes.ts";
import { fewestInGroup, type Group, grouped } from "#app/domain/returnees/groups/grouped.ts";
import {
  coarsest,
  comingSpans,
  factsKey,
  type Shareable,
  sharedAt,
} from "#app/domain/returnees/groups/shared-facts.ts";

const welder: Shareable = {
  ...{ id: "", occupation: "welder", field: "metal", years: "3_5", district: "north", country: "DE" },
  ...{ coming: "one_year", languages: [{ lang: "de", level: "C2" }], wishes: [], hiddenFrom: [] },
};
let number = 0;
const some = (count: number, given: Partial<Shareable> = {}): Shareable[] =>
  Array.from({ length: count }, () => ({ ...welder, ...given, id: String((number += 1)).padStart(6, "0") }));
const shown = (groups: Group[]) => groups.map(({ facts, band }) => ({ ...facts, band }));

describe("what companies see of profiles", () => {
  test("is nothing of four, and everything that five share", () => {
    expect(grouped(some(4))).toEqual([]);
    const { languages, occupation } = welder;
    expect(shown(grouped(some(5)))).toMatchObject([
      { band: 5, occupation, district: "north", years: "3_5", languages },
    ]);
  });

  test.each<[string, Partial<Shareable>, object]>([
    [
      "languages without levels",
      { languages: [{ lang: "de", level: "B1" }] },
      { languages: [{ lang: "de", level: null }] },
    ],
    ["the year", { coming: "soon" }, { coming: "within_year", languages: [{ lang: "de", level: null }] }],
    ["wider years", { years: "0_2" }, { years: "up_to_5" }],
    ["how many languages", { languages: [{ lang: "pl", level: "C2" }] }, { languages: 1, years: "up_to_5" }],
    ["the country", { district: "south" }, { district: null, occupation: "welder" }],
    ["the field", { occupation: "turner" }, { occupation: null, field: "metal" }],
    ["not even the field", { occupation: "cook", field: "food" }, { occupation: null, field: null, country: "DE" }],
  ])("is made coarser until five share it: %s", (_, given, facts) => {
    expect(shown(grouped([...some(4), ...some(1, given)]))).toMatchObject([facts]);
  });

  test("is nothing of somebody who shares too little even so", () => {
    expect(grouped([...some(4), ...some(1, { country: "PL", district: "east" })])).toEqual([]);
  });

  test("is the same for every company: who named one is never among the five that it sees", () => {
    expect(grouped([...some(4), ...some(1, { hiddenFrom: ["a"] })])).toEqual([]);
    expect(shown(grouped([...some(5), ...some(1, { hiddenFrom: ["a"] })]))).toMatchObject([{ band: 5 }]);
    expect(grouped([...some(2), ...some(2, { hiddenFrom: ["a"] }), ...some(2, { hiddenFrom: ["b"] })])).toEqual([]);
  });

  test("is a number in steps, and wishes only of five", () => {
    const bands = [5, 9, 10, 19, 20, 70].map((count) => grouped(some(count))[0]?.band);
    expect(bands).toEqual([5, 5, 10, 10, 20, 20]);
    const wishing = [...some(5, { wishes: ["training", "leading"] }), ...some(4, { wishes: ["childcare"] })];
    expect(grouped(wishing)[0]?.wishes).toEqual(["training", "leading"]);
  });
});

const profiles = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    occupation: fc.constantFrom("welder", "turner"),
    field: fc.constant("metal" as const),
    years: fc.constantFrom(...yearBands),
    district: fc.constantFrom("north", "south"),
    country: fc.constant("DE" as const),
    coming: fc.constantFrom(...comingSpans),
    languages: fc.uniqueArray(
      fc.record({ lang: fc.constantFrom("de" as const, "pl" as const), level: fc.constantFrom(...spokenLevels) }),
      { selector: ({ lang }) => lang, minLength: 1 },
    ),
    wishes: fc.subarray(returneeWishes.slice(0, 3)),
    hiddenFrom: fc.subarray(["a", "b"]),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);
const of = ({ members }: Group, all: readonly Shareable[]) => all.filter(({ id }) => members.includes(id));
const isTrueOf = ({ facts }: Group, profile: Shareable) =>
  Array.from({ length: coarsest + 1 }, (_, step) => factsKey(sharedAt(step, profile))).includes(factsKey(facts));
const seen = (groups: Group[]) =>
  new Map(groups.map(({ facts, band, wishes }) => [factsKey(facts), JSON.stringify({ band, wishes })]));

describe("whatever profiles there are", () => {
  test("no group and no wish is of fewer than five for any company, and all that it says is true of each in it", () => {
    fc.assert(
      fc.property(profiles, (all) => {
        for (const group of grouped(all)) {
          const inside = of(group, all);
          expect(inside.every((profile) => isTrueOf(group, profile))).toBe(true);
          for (const company of ["a", "b", "other"]) {
            const left = inside.filter(({ hiddenFrom }) => !hiddenFrom.includes(company));
            expect(left.length).toBeGreaterThanOrEqual(Math.max(group.band, fewestInGroup));
            for (const wish of group.wishes)
              expect(left.filter(({ wishes }) => wishes.includes(wish)).length).toBeGreaterThanOrEqual(fewestInGroup);
          }
        }
      }),
    );
  });

  test("nobody is in two groups, no facts stand twice, and the order of the profiles is nothing", () => {
    fc.assert(
      fc.property(profiles, (all) => {
        const groups = grouped(all);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(seen(groups).size).toBe(groups.length);
        expect(seen(grouped(all.toReversed()))).toEqual(seen(groups));
      }),
    );
  });

  test("one more or less changes no group but those whose facts are true of it, each of at least five before and after", () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (all, nth) => {
        const gone = all[nth % Math.max(1, all.length)];
        if (!gone) return;
        const [before, after] = [grouped(all), grouped(all.filter((profile) => profile !== gone))];
        const [seenBefore, seenAfter] = [seen(before), seen(after)];
        const changed = [...before, ...after].filter(({ facts }) => {
          const key = factsKey(facts);
          return seenBefore.get(key) !== seenAfter.get(key);
        });
        expect(changed.every((group) => isTrueOf(group, gone) && group.members.length >= fewestInGroup)).toBe(true);
      }),
    );
  });
});
