import fc from "fast-check";
import { expect, test } from "vitest";
import { Postings } from "#app/domain/search/index/postings.ts";

function valuesOf(postings: Postings, word: number) {
  const values: number[] = [];
  postings.some(word, (value) => {
    values.push(value);
    return false;
  });
  return values;
}

test("each word has its values in the order of their coming, before and after they were settled", () => {
  const value = fc.record({ word: fc.nat(5), value: fc.nat(1_000) });
  fc.assert(
    fc.property(fc.array(value), fc.array(value), fc.integer({ min: 0, max: 1 }), (first, second, many) => {
      const postings = new Postings();
      const all = [...first, ...Array.from({ length: many * 20_001 }, (_, at) => ({ word: 6, value: at })), ...second];
      for (const [at, { word, value }] of all.entries()) {
        postings.add(word, value);
        if (at === first.length + many * 20_001) postings.settle();
      }
      postings.settle();
      for (let word = 0; word <= 7; word++)
        expect(valuesOf(postings, word)).toEqual(all.filter((one) => one.word === word).map((one) => one.value));
    }),
    { numRuns: 30 },
  );
});

test("who has seen enough is told no more", () => {
  const postings = new Postings();
  for (const value of [1, 2, 3]) postings.add(0, value);
  const seen: number[] = [];
  expect(postings.some(0, (value) => seen.push(value) === 2)).toBe(true);
  expect(seen).toEqual([1, 2]);
});
