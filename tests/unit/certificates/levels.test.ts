import { expect, test } from "vitest";
import { levelOfTraining } from "#app/domain/certificates/level-of-training.ts";
import { certificatesAt, levelTable } from "#app/domain/certificates/level-table.ts";

test("the eight levels stand in their order, and each country has something on each", () => {
  expect(levelTable.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { of } of levelTable) for (const names of Object.values(of)) expect(names.length).toBeGreaterThan(0);
});

test("what is said beside an ad is proven", () => {
  for (const country of ["PL", "CZ"] as const)
    for (const level of [3, 4]) expect(certificatesAt(level, country)[0]?.unproven).toBeUndefined();
});

test.each([
  ["dual", 24, ["DE"], 3],
  ["dual", 36, ["DE", "DE"], 4],
  ["dual", 42, ["DE"], 4],
  ["dual", 30, ["DE"], null],
  ["dual", 36, ["DE", "PL"], null],
  ["dual", 36, [], null],
  ["school", 36, ["DE"], null],
  [null, 36, ["DE"], null],
  ["dual", null, ["DE"], null],
] as const)("a %s training of %s months in %j ends on level %s", (form, months, countries, level) => {
  expect(levelOfTraining({ form, months, countries })).toBe(level);
});
