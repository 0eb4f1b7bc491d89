import type { Corner, Corners, Dots } from "./dots.ts";

const a4 = Math.SQRT2;
/** What comes so near to it in a photo taken askew is one. */
const nearly = 0.12;

/** The sheet between these corners, as if looked at from above; its long side has at most so many dots. */
export function straighten(dots: Dots, corners: Corners, longest: number): Dots {
  const size = sizeOf(dots, corners, longest);
  const at = plane(corners.map(({ x, y }) => ({ x: x * dots.width, y: y * dots.height })) as unknown as Corners); // four of four
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const from = at((x + 0.5) / size.width, (y + 0.5) / size.height);
      mix(dots, from, data, (y * size.width + x) * 4);
    }
  }
  return { ...size, data };
}

/** The longer of sides that face each other is the nearer one, and shows most. */
function sizeOf({ width, height }: Dots, [a, b, c, d]: Corners, longest: number) {
  const long = (from: Corner, to: Corner) => Math.hypot((to.x - from.x) * width, (to.y - from.y) * height);
  let [wide, high] = [Math.max(long(a, b), long(d, c)), Math.max(long(a, d), long(b, c))];
  const ratio = Math.max(wide, high) / Math.min(wide, high);
  if (Math.abs(ratio / a4 - 1) < nearly) {
    if (wide > high) wide = high * a4;
    else high = wide * a4;
  }
  const scale = Math.min(1, longest / Math.max(wide, high));
  return { width: Math.max(1, Math.round(wide * scale)), height: Math.max(1, Math.round(high * scale)) };
}

/** From a place in the sheet, in parts of its sides, to one in the photo (Heckbert, 1989: a square seen in perspective). */
function plane([a, b, c, d]: Corners) {
  const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
  const [one, other] = [
    { x: b.x - c.x, y: b.y - c.y },
    { x: d.x - c.x, y: d.y - c.y },
  ];
  const by = one.x * other.y - other.x * one.y;
  const g = (sum.x * other.y - other.x * sum.y) / by;
  const h = (one.x * sum.y - sum.x * one.y) / by;
  const across = { x: b.x - a.x + g * b.x, y: b.y - a.y + g * b.y };
  const down = { x: d.x - a.x + h * d.x, y: d.y - a.y + h * d.y };
  return (u: number, v: number): Corner => {
    const far = g * u + h * v + 1;
    return { x: (across.x * u + down.x * v + a.x) / far, y: (across.y * u + down.y * v + a.y) / far };
  };
}

/** Of the four dots around a place, each as much as it is near. */
function mix({ width, height, data }: Dots, { x, y }: Corner, into: Uint8ClampedArray, dot: number) {
  const [left, top] = [within(Math.floor(x - 0.5), width), within(Math.floor(y - 0.5), height)];
  const [right, bottom] = [within(left + 1, width), within(top + 1, height)];
  const [u, v] = [Math.min(1, Math.max(0, x - 0.5 - left)), Math.min(1, Math.max(0, y - 0.5 - top))];
  const at = (column: number, line: number, colour: number) => data[(line * width + column) * 4 + colour] ?? 0;
  for (let colour = 0; colour < 3; colour += 1) {
    const upper = at(left, top, colour) * (1 - u) + at(right, top, colour) * u;
    const lower = at(left, bottom, colour) * (1 - u) + at(right, bottom, colour) * u;
    into[dot + colour] = upper * (1 - v) + lower * v;
  }
  into[dot + 3] = 255;
}

const within = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
