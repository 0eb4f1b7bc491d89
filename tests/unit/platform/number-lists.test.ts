import { expect, test } from "vitest";
import { NumberLists } from "#app/platform/number-lists.ts";

test("lists are given back as they came, also those of nothing", () => {
  const given = [[], [7, 7, 4_000_000_000], [], Array.from({ length: 100 }, (_, at) => at)];
  const lists = new NumberLists();
  for (const numbers of given) {
    for (const number of numbers) lists.push(number);
    lists.end();
  }
  expect(lists).toHaveLength(given.length);
  expect(given.map((_, nth) => [...lists.of(nth)])).toEqual(given);
});
