import { brightPatch } from "./bright-patch.ts";
import type { Corner, Corners, Dots } from "./dots.ts";
import { largestQuad, turn } from "./largest-quad.ts";
import { type Whiteness, whitenessOf } from "./whiteness.ts";

const longest = 320;
const thresholds = Array.from({ length: 20 }, (_, step) => 60 + step * 10);
/** Of the picture: less is a note beside the matter, more is a scan that has no edges left. */
const parts = { least: 0.15, most: 0.96 };
/** How much of the four corners the patch must fill: a hand or a shadow on it leaves less. */
const fill = { least: 0.93, most: 1.08 };
/** By how much the sheet is whiter than what lies beside it, at each of its sides. */
const leastStep = 14;
const angles = { least: 50, most: 135 };
/** Of sides that face each other. */
const leastRatio = 0.4;

/**
 * Where a sheet of paper lies in a photo; null where none is seen, or not surely: then the photo stays as it is. Nothing
 * is learned and nothing is sent anywhere: paper is what is whiter than all around it and has four corners.
 */
export function findSheet(dots: Dots): Corners | null {
  const white = whitenessOf(dots, longest);
  let [best, strongest]: [Corners | null, number] = [null, leastStep];
  for (const threshold of thresholds) {
    const corners = sheetAt(white, threshold);
    if (!corners) continue;
    const step = stepAround(white, corners);
    if (step < strongest) continue;
    [best, strongest] = [corners, step];
  }
  const { width, height } = white;
  const inParts = (corner: Corner) => ({ x: corner.x / width, y: corner.y / height });
  return best && [inParts(best[0]), inParts(best[1]), inParts(best[2]), inParts(best[3])];
}

function sheetAt(white: Whiteness, threshold: number) {
  const patch = brightPatch(white, threshold);
  const whole = white.width * white.height;
  if (!patch || patch.area < whole * parts.least || patch.area > whole * parts.most) return null;
  const corners = largestQuad(patch.rim);
  if (!corners || !isSheetLike(corners)) return null;
  const filled = patch.area / areaOf(corners);
  return filled >= fill.least && filled <= fill.most ? corners : null;
}

function areaOf([a, b, c, d]: Corners) {
  return (turn(a, b, c) + turn(a, c, d)) / 2;
}

/** No photo that shows its text makes other angles of a sheet, nor one side so much shorter than the other. */
function isSheetLike(corners: Corners) {
  const sides = corners.map((from, at) => {
    const to = corners[(at + 1) % 4] ?? from;
    return { x: to.x - from.x, y: to.y - from.y };
  });
  return sides.every((side, at) => {
    const [next, opposite] = [sides[(at + 1) % 4] ?? side, sides[(at + 2) % 4] ?? side];
    const lengths = Math.hypot(side.x, side.y) * Math.hypot(next.x, next.y);
    const angle = 180 - (Math.acos((side.x * next.x + side.y * next.y) / lengths) * 180) / Math.PI;
    const ratio = Math.hypot(side.x, side.y) / Math.hypot(opposite.x, opposite.y);
    return angle >= angles.least && angle <= angles.most && ratio >= leastRatio;
  });
}

/** How much whiter it is inside than outside, along the side where that is least. A side that lies at the rim shows nothing. */
function stepAround(white: Whiteness, corners: Corners) {
  const sides = corners.map((from, at) => {
    const to = corners[(at + 1) % 4] ?? from;
    const long = Math.hypot(to.x - from.x, to.y - from.y);
    const out = { x: (to.y - from.y) / long, y: -(to.x - from.x) / long };
    const steps: number[] = [];
    for (let part = 0.1; part < 0.91; part += 0.05) {
      const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      const [inside, outside] = [beside(white, at, out, -4), beside(white, at, out, 4)];
      if (inside !== null && outside !== null) steps.push(inside - outside);
    }
    return steps.length < 8 ? 0 : (steps.sort((one, other) => one - other)[Math.floor(steps.length / 4)] ?? 0);
  });
  return Math.min(...sides);
}

function beside({ width, height, at }: Whiteness, { x, y }: Corner, out: Corner, far: number) {
  const [column, line] = [Math.round(x + out.x * far - 0.5), Math.round(y + out.y * far - 0.5)];
  return column < 0 || line < 0 || column >= width || line >= height ? null : (at[line * width + column] ?? null);
}
