import type { Corner } from "./dots.ts";
import type { Whiteness } from "./whiteness.ts";

export type Patch = {
  /** Whether a dot belongs to it; what it encloses does. */
  holds: Uint8Array;
  area: number;
  /** Its outermost dots in each line: of a sheet nothing else makes the shape. */
  rim: Corner[];
};

/** The largest patch of dots that are at least so white, with the text on it filled in. */
export function brightPatch({ width, height, at }: Whiteness, threshold: number): Patch | null {
  const seen = new Uint8Array(width * height);
  let largest: number[] = [];
  for (let start = 0; start < at.length; start += 1) {
    if (seen[start] || (at[start] ?? 0) < threshold) continue;
    const dots = flood(seen, { width, height }, start, (dot) => (at[dot] ?? 0) >= threshold);
    if (dots.length > largest.length) largest = dots;
  }
  if (largest.length === 0) return null;
  const holds = new Uint8Array(width * height);
  for (const dot of largest) holds[dot] = 1;
  return filled(holds, { width, height });
}

type Size = { width: number; height: number };

function flood(seen: Uint8Array, { width, height }: Size, start: number, belongs: (dot: number) => boolean) {
  const dots = [start];
  seen[start] = 1;
  for (let next = 0; next < dots.length; next += 1) {
    const dot = dots[next] ?? 0;
    const x = dot % width;
    const beside = [
      x > 0 ? dot - 1 : -1,
      x < width - 1 ? dot + 1 : -1,
      dot - width,
      dot < width * (height - 1) ? dot + width : -1,
    ];
    for (const other of beside) {
      if (other < 0 || seen[other] || !belongs(other)) continue;
      seen[other] = 1;
      dots.push(other);
    }
  }
  return dots;
}

/** What cannot be reached from the rim of the picture lies inside. */
function filled(holds: Uint8Array, size: Size): Patch {
  const { width, height } = size;
  const outside = new Uint8Array(width * height);
  const isFree = (dot: number) => holds[dot] === 0;
  for (let dot = 0; dot < holds.length; dot += 1) {
    const [x, y] = [dot % width, Math.floor(dot / width)];
    const atRim = x === 0 || y === 0 || x === width - 1 || y === height - 1;
    if (atRim && isFree(dot) && !outside[dot]) flood(outside, size, dot, isFree);
  }
  let area = 0;
  for (let dot = 0; dot < holds.length; dot += 1) {
    holds[dot] = outside[dot] ? 0 : 1;
    area += holds[dot] ?? 0;
  }
  return { holds, area, rim: rimOf(holds, size) };
}

function rimOf(holds: Uint8Array, { width, height }: Size) {
  const rim: Corner[] = [];
  for (let y = 0; y < height; y += 1) {
    const line = holds.subarray(y * width, (y + 1) * width);
    const [first, last] = [line.indexOf(1), line.lastIndexOf(1)];
    if (first >= 0) rim.push({ x: first, y }, { x: first, y: y + 1 }, { x: last + 1, y }, { x: last + 1, y: y + 1 });
  }
  return rim;
}
