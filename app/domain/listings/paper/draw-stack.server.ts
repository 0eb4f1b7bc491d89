import type { Box, Pen, Style } from "#app/platform/pdf/pen.server.ts";
import type { Sheet } from "./sheet.server.ts";

/** One below the other; `after` is the room below it. */
type Layer = { text: string; style: Style; after?: number };

const smaller = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.3];

/**
 * Draws all of it above `bottom`, smaller where it would not fit otherwise: the names of people, companies and places are
 * as long as they are, and what runs over would stand on something else or on a second sheet. Where it ends.
 */
export function drawStack(
  { pen, root }: Sheet,
  layers: readonly Layer[],
  { bottom, ...box }: Box & { bottom: number },
) {
  const shown = layers.filter(({ text }) => text !== "");
  const least = smaller.at(-1) ?? 1;
  const scale = smaller.find((scale) => box.y + heightOf(pen, shown, box.width, scale) <= bottom) ?? least;
  let y = box.y;
  for (const { text, style, after = 0 } of shown) {
    y = pen.write(root, text, { ...box, y }, scaled(style, scale)) + after * scale;
  }
  return y;
}

const scaled = (style: Style, scale: number): Style => ({ ...style, size: style.size * scale });

function heightOf(pen: Pen, layers: readonly Layer[], width: number, scale: number) {
  const heights = layers.map(
    ({ text, style, after = 0 }) => pen.height(text, width, scaled(style, scale)) + after * scale,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}
