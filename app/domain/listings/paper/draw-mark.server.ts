import { colors } from "./paper-style.ts";

const arches = [
  { path: "M2 22a6.5 6.5 0 0 1 13 0", color: colors.amber },
  { path: "M15.5 22a6.5 6.5 0 0 1 13 0", color: colors.lake },
  { path: "M29 22a6.5 6.5 0 0 1 13 0", color: colors.water },
] as const;

/** The bridge, 44 by 24 points times `scale`, and the board's name beside it; no program reads it aloud. */
export function drawMark(
  doc: PDFKit.PDFDocument,
  { name, x, y, scale }: { name: string; x: number; y: number; scale: number },
) {
  doc.markContent("Artifact", { type: "Layout" });
  doc.save().translate(x, y).scale(scale);
  for (const { path, color } of arches) doc.path(path).lineWidth(4).stroke(color);
  doc.path("M0 8h44").lineWidth(3).stroke(colors.lake);
  doc.restore();
  const size = 17 * scale;
  doc.font("heavy").fontSize(size).fillColor(colors.ink);
  doc.text(name, x + 52 * scale, y + 13 * scale - size / 2, { lineBreak: false });
  doc.endMarkedContent();
}
