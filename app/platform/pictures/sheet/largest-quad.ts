import type { Corner, Corners } from "./dots.ts";

/** The four of these points between which lies most, clockwise from the upper left; null where there are too few. */
export function largestQuad(points: readonly Corner[]): Corners | null {
  const hull = hullOf(points);
  if (hull.length < 4) return null;
  let [most, best]: [number, Corners | null] = [0, null];
  for (let one = 0; one < hull.length - 2; one += 1) {
    for (let other = one + 2; other < hull.length; other += 1) {
      const [from, to] = [hull[one], hull[other]];
      if (!from || !to) continue;
      const right = farthest(hull.slice(one + 1, other), from, to);
      const left = farthest([...hull.slice(other + 1), ...hull.slice(0, one)], from, to);
      if (!right || !left || right.area + left.area <= most) continue;
      most = right.area + left.area;
      best = [from, right.point, to, left.point];
    }
  }
  return best && fromUpperLeft(best);
}

function farthest(points: readonly Corner[], from: Corner, to: Corner) {
  let found: { point: Corner; area: number } | null = null;
  for (const point of points) {
    const area = Math.abs(turn(from, to, point)) / 2;
    if (!found || area > found.area) found = { point, area };
  }
  return found;
}

/** Twice the area of the triangle; positive where one turns clockwise, as y grows downwards. */
export function turn(a: Corner, b: Corner, c: Corner) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Corner[]) {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  const half = (given: readonly Corner[]) => {
    const chain: Corner[] = [];
    for (const point of given) {
      for (;;) {
        const [before, last] = [chain.at(-2), chain.at(-1)];
        if (!before || !last || turn(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** The one nearest to the upper left comes first. */
function fromUpperLeft(corners: Corners): Corners {
  const [a, b, c, d] = corners;
  const clockwise: Corners = turn(a, b, c) > 0 ? corners : [a, d, c, b];
  const nearest = Math.min(...clockwise.map(({ x, y }) => x + y));
  const first = clockwise.findIndex(({ x, y }) => x + y === nearest);
  return [...clockwise.slice(first), ...clockwise.slice(0, first)] as unknown as Corners; // the same four
}
