import fc from "fast-check";
import { expect, test } from "vitest";
import { movedApart } from "#app/domain/search/map/moved-apart.ts";

const size = { width: 920, height: 750 };
const circle = (x: number, y: number, radius = 15) => ({ x, y, radius });

test("what stands alone stays where it is", () => {
  const moved = movedApart([circle(100, 100), circle(300, 300)], size);
  expect(moved.map(({ at }) => at)).toEqual([
    { x: 100, y: 100 },
    { x: 300, y: 300 },
  ]);
});

test("at the edge a circle comes in whole", () => {
  expect(movedApart([circle(0, 750)], size)[0]?.at).toEqual({ x: 15, y: 735 });
});

test("of two in one spot the smaller gives way more", () => {
  const [large, small] = movedApart([circle(400, 400, 38), circle(400, 400, 15)], size);
  const movedBy = (one = large) => Math.hypot((one?.at.x ?? 0) - 400, (one?.at.y ?? 0) - 400);
  expect(movedBy(small)).toBeGreaterThan(movedBy(large));
});

test("none touches another, however they crowd, and the same circles give the same picture", () => {
  const crowd = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 920 }),
      y: fc.integer({ min: 0, max: 750 }),
      radius: fc.integer({ min: 15, max: 30 }),
    }),
    { maxLength: 70 },
  );
  fc.assert(
    fc.property(crowd, (circles) => {
      const moved = movedApart(circles, size);
      expect(movedApart(circles, size)).toEqual(moved);
      for (const [nth, one] of moved.entries()) {
        for (const other of moved.slice(nth + 1)) {
          const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
          expect(apart).toBeGreaterThan(one.radius + other.radius - 1);
        }
      }
    }),
    { numRuns: 60 },
  );
});
