import type { Box, Pen, Style } from "#app/platform/pdf/pen.server.ts";
import type { PaperLook } from "./paper-look.ts";

type Doc = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/** What every part of a sheet is drawn with. */
export type Sheet = { doc: Doc; pen: Pen; root: Parent; board: string } & PaperLook;

/**
 * A heading in the largest of these sizes that keeps to the height and breaks no word, or else in the smallest. It is
 * broken at spaces alone: after a slash, as a typesetter's rules allow, "(m/w/d)" would be torn apart.
 */
export function headingToFit(pen: Pen, text: string, { width, height, sizes }: Fit, style: Omit<Style, "size">) {
  const candidates = sizes.map((size) => {
    const { lines, whole } = inLines(text, width, (line) => pen.width(line, { ...style, size }));
    return { size, whole, text: lines.join("\n") };
  });
  const fits = ({ size, whole, text }: (typeof candidates)[number]) =>
    whole && pen.height(text, width, { ...style, size }) <= height;
  return candidates.find(fits) ?? { size: Math.min(...sizes), text };
}

type Fit = { width: number; height: number; sizes: readonly number[] };

function inLines(text: string, width: number, measure: (line: string) => number) {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(" ");
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { lines, whole: lines.every((line) => measure(line) <= width) };
}

/** A line across, which says nothing. */
export function drawRule({ doc }: Sheet, { x, y, width }: Box, { color, thick }: { color: string; thick: number }) {
  doc.markContent("Artifact", { type: "Layout" });
  doc.rect(x, y, width, thick).fill(color);
  doc.endMarkedContent();
}

/** Draws as many of these, one below the other, as there is height for. Where the last one ends. */
export function drawWhileRoom<Item>(
  items: readonly Item[],
  { top, bottom, gap }: { top: number; bottom: number; gap: number },
  { height, draw }: { height: (item: Item) => number; draw: (item: Item, y: number) => void },
) {
  let y = top;
  for (const item of items) {
    const needed = height(item);
    if (y + needed > bottom) break;
    draw(item, y);
    y += needed + gap;
  }
  return y;
}

/** A point before it, hanging. */
export function drawPoint(sheet: Sheet, text: string, { x, y, width }: Box, style: Style) {
  const { doc, pen, root, colors } = sheet;
  const indent = style.size * 1.05;
  doc.markContent("Artifact", { type: "Layout" });
  doc.circle(x + style.size * 0.3, y + style.size * 0.62, style.size * 0.17).fill(colors.lake);
  doc.endMarkedContent();
  pen.write(root, text, { x: x + indent, y, width: width - indent }, style);
}

export const pointHeight = (pen: Pen, text: string, width: number, style: Style) =>
  pen.height(text, width - style.size * 1.05, style);
