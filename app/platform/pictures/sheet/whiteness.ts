import type { Dots } from "./dots.ts";

/** How white each dot is: paper has no colour of its own, a desk of bright wood does. */
export type Whiteness = { width: number; height: number; at: Uint8Array };

/** In a size in which a sheet is still a sheet, and lines of text are none any more. */
export function whitenessOf({ width, height, data }: Dots, longest: number): Whiteness {
  const scale = Math.min(1, longest / Math.max(width, height));
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const at = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    const [top, bottom] = spanOf(y, height, high);
    for (let x = 0; x < wide; x += 1) {
      const [left, right] = spanOf(x, width, wide);
      at[y * wide + x] = meanOf(data, width, { left, right, top, bottom });
    }
  }
  return { width: wide, height: high, at };
}

type Box = { left: number; right: number; top: number; bottom: number };

function spanOf(index: number, long: number, parts: number): [number, number] {
  const from = Math.floor((index * long) / parts);
  return [from, Math.max(from + 1, Math.floor(((index + 1) * long) / parts))];
}

/** Of a large box not every dot is looked at. */
function meanOf(data: Dots["data"], width: number, { left, right, top, bottom }: Box) {
  const step = Math.max(1, Math.floor((right - left) / 4));
  let [sum, count] = [0, 0];
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      const dot = (y * width + x) * 4;
      sum += Math.min(data[dot] ?? 0, data[dot + 1] ?? 0, data[dot + 2] ?? 0);
      count += 1;
    }
  }
  return sum / count;
}
