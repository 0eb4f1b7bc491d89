import fc from "fast-check";
import { expect, test } from "vitest";
import { mergedOrder } from "#app/domain/search/index/merged-order.ts";

test("what comes finds its place among what is in order", () => {
  const ascending = (a: number, b: number) => a - b;
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.array(fc.nat(50)), (old, coming) => {
      const merged = mergedOrder(Uint32Array.from(old).sort(), coming, ascending);
      expect([...merged]).toEqual([...old, ...coming].toSorted(ascending));
    }),
  );
});
