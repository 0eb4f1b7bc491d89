import { FileError } from "#db/csv.ts";

/** A path of the mark. Colours are "none", or `null`: that of the words beside it. */
type MarkShape = {
  d: string;
  fill: string | null;
  stroke: string | null;
  width: number;
  round: boolean;
};

const file = "look/mark.svg";
const longest = 4000;
const frame = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 24">';
const whole = new RegExp(`^\\s*${frame}((?:\\s*<path(?:\\s+[a-z-]+="[^"<>]*")+\\s*/>)+)\\s*</svg>\\s*$`);

/**
 * The mark is drawn on pages, on paper and as the sign of a tab, so it is made of plain paths only: whatever else an SVG can
 * do, run, load or link to, is refused.
 */
export function markShapes(svg: string): MarkShape[] {
  if (svg.length > longest) throw new FileError(`${file}: has more than ${longest} characters`);
  const paths = whole.exec(svg)?.[1];
  if (paths === undefined)
    throw new FileError(`${file}: must be ${frame} with nothing in it but <path …/>, and no comments`);
  return [...paths.matchAll(/<path([^>]*)\/>/g)].map(([, attributes = ""]) => shapeOf(attributes));
}

const known: Record<string, RegExp> = {
  d: /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]+$/,
  fill: /^(#[\da-f]{6}|none|currentColor)$/,
  stroke: /^(#[\da-f]{6}|none|currentColor)$/,
  "stroke-width": /^\d{1,2}(\.\d{1,2})?$/,
  "stroke-linecap": /^round$/,
  "stroke-linejoin": /^round$/,
};

function shapeOf(text: string): MarkShape {
  const attributes = new Map(
    [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  for (const [name, value] of attributes)
    if (!known[name]?.test(value)) throw new FileError(`${file}: ${name}="${value.slice(0, 40)}" is not understood`);
  const d = attributes.get("d");
  if (d === undefined) throw new FileError(`${file}: a path has no d`);
  return {
    d,
    fill: colorOf(attributes.get("fill") ?? "none"),
    stroke: colorOf(attributes.get("stroke") ?? "none"),
    width: Number(attributes.get("stroke-width") ?? 1),
    round: attributes.has("stroke-linecap") || attributes.has("stroke-linejoin"),
  };
}

const colorOf = (value: string) => (value === "currentColor" ? null : value);
