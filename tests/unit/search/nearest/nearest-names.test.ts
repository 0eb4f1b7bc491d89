import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { NearestNames, type Weights } from "#app/domain/search/nearest/nearest-names.ts";
import { type NamedOccupation, readNames } from "#app/domain/search/nearest/read-names.ts";

const rows = readOccupations();
const names = rows.flatMap((row) =>
  langs.flatMap((lang) => [
    { id: row.id, name: row[`name_${lang}`], own: true },
    ...row[`synonyms_${lang}`].map((name) => ({ id: row.id, name })),
  ]),
);
const rankerOf = async (names: NamedOccupation[], weights?: Partial<Weights>) =>
  new NearestNames(await readNames(names), weights);
const ours = await rankerOf(names);
const first = (text: string) => ours.nearest(text, 1)[0]?.id;

test.each([
  ["Schweissfachkraft", "schweisser"],
  ["Geprüfte/r Zerspanungsmechaniker/in", "zerspanungsmechaniker"],
  ["kucharze w wojsku", "koch-koechin"],
  ["spawaczka", "schweisser"],
  ["kuchařů", "koch-koechin"],
])("%s is nearest to %s", (text, id) => {
  expect(first(text)).toBe(id);
});

test("a name, for a man, for a woman and for both, is as near as can be", () => {
  for (const text of ["Tischler/in", "Tischler", "Tischlerin", "Tischler/Tischlerin", "Tischler (m/w/d)"]) {
    const [nearest] = ours.nearest(text, 1);
    expect([text, nearest?.id]).toEqual([text, "tischler"]);
    expect(nearest?.nearness).toBeGreaterThan(0.7);
  }
});

test("any text gets an answer, the same each time, between 0 and 1", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
      const list = ours.nearest(text, 5);
      expect(list).toHaveLength(5);
      expect(ours.nearest(text, 5)).toEqual(list);
      for (const { nearness } of list) {
        expect(nearness).toBeGreaterThanOrEqual(0);
        expect(nearness).toBeLessThanOrEqual(1.001);
      }
    }),
    { numRuns: 40 },
  );
});

test("the order of the names does not matter where they differ", async () => {
  const turned = await rankerOf(names.toReversed());
  for (const text of ["Baggerführer", "opiekunka dzieci", "svářečka CO2"])
    expect(turned.nearest(text, 1)).toEqual(ours.nearest(text, 1));
});

describe("weights", () => {
  const pair = [
    { id: "one", name: "Bäcker", own: true },
    { id: "other", name: "Bäcker" },
  ];
  const group = [
    { id: "one", name: "sadownik roślin", own: true },
    { id: "group", name: "sadownik", own: true, wide: true },
  ];

  test("own names go before synonyms", async () => {
    expect((await rankerOf(pair)).nearest("Bäcker", 1)[0]?.id).toBe("one");
    expect((await rankerOf(pair.toReversed())).nearest("Bäcker", 1)[0]?.id).toBe("one");
  });

  test("a group stands back, unless its rest is asked for", async () => {
    expect((await rankerOf(group)).nearest("sadownik", 1)[0]?.id).toBe("one");
    expect((await rankerOf(group)).nearest("pozostali sadownik", 1)[0]?.id).toBe("group");
  });

  test("of two that share a name, the one goes before whose other names say the rest of the text", async () => {
    const names = ["Bäcker", "Imkerei"].map((name) => ({ id: "honey", name }));
    const other = ["Bäcker", "Glaserei"].map((name) => ({ id: "other", name }));
    for (const list of [
      [...names, ...other],
      [...other, ...names],
    ]) {
      expect((await rankerOf(list)).nearest("Bäcker Imker", 1)[0]?.id).toBe("honey");
      const [one, two] = (await rankerOf(list, { all: 0, size: 0 })).nearest("Bäcker", 2);
      expect(one?.nearness).toBe(two?.nearness);
    }
  });

  test("who has many names shares more by chance, and stands back", async () => {
    const names = [
      ...["Bäcker", "Glaser", "Imker", "Maurer", "Schlosser"].map((name) => ({ id: "many", name })),
      { id: "one", name: "Bäcker" },
    ];
    expect((await rankerOf(names)).nearest("Bäcker", 1)[0]?.id).toBe("one");
    const [first, second] = (await rankerOf(names, { size: 0 })).nearest("Bäcker", 2);
    expect(first?.nearness).toBe(second?.nearness);
  });

  test("the beginning of a word says more than its end", async () => {
    const names = [
      { id: "beginning", name: "Holzmeist" },
      { id: "end", name: "Meistgrob" },
    ];
    expect((await rankerOf(names)).nearest("Holzgrob", 1)[0]?.id).toBe("beginning");
  });
});

test("of nothing to choose from nothing is near", async () => {
  expect((await rankerOf([])).nearest("Koch", 3)).toEqual([]);
});
