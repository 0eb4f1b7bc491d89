import { toTenth } from "./to-tenth.ts";

type At = { x: number; y: number };

const shape = 320 / 200;
/** Of the map's own units: nearer than some thirty kilometres its lines are too rough to be looked at. */
const narrowest = 140;
/** Of the picture on each side, so that pins and names find room; names stand above and below. */
const margin = { side: 0.2, end: 0.3 };

/** The part of the map that holds all the points, in the shape of the picture. */
export function frameAround(points: readonly At[]) {
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const wide = (right - left) / (1 - 2 * margin.side);
  const high = (bottom - top) / (1 - 2 * margin.end);
  const width = Math.max(narrowest, wide, high * shape);
  const height = width / shape;
  return {
    x: toTenth((left + right - width) / 2),
    y: toTenth((top + bottom - height) / 2),
    width: toTenth(width),
    height: toTenth(height),
  };
}

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
