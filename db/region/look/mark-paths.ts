import type { markShapes } from "./mark-shapes.ts";

/** The mark as what stands in an SVG; `currentColor` is that of the words beside it. */
export function markPaths(mark: ReturnType<typeof markShapes>) {
  return mark
    .map(({ d, fill, stroke, width, round }) => {
      const ends = round ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
      return `<path d="${d}" fill="${fill ?? "currentColor"}" stroke="${stroke ?? "currentColor"}" stroke-width="${width}"${ends}/>`;
    })
    .join("");
}
