import type { Sheet } from "./sheet.server.ts";

/** The mark, 44 by 24 points times `scale`, and the board's name beside it; no program reads it aloud. */
export function drawMark(
  { doc, board, mark, colors }: Sheet,
  { x, y, scale }: { x: number; y: number; scale: number },
) {
  doc.markContent("Artifact", { type: "Layout" });
  doc.save().translate(x, y).scale(scale);
  for (const { d, fill, stroke, width, round } of mark) {
    const ends = round ? "round" : "butt";
    if (fill !== "none") doc.path(d).fill(fill ?? colors.lake);
    if (stroke !== "none")
      doc
        .path(d)
        .lineWidth(width)
        .lineCap(ends)
        .lineJoin(round ? "round" : "miter")
        .stroke(stroke ?? colors.lake);
  }
  doc.restore();
  const size = 17 * scale;
  doc.font("heavy").fontSize(size).fillColor(colors.ink);
  doc.text(board, x + 52 * scale, y + 13 * scale - size / 2, { lineBreak: false });
  doc.endMarkedContent();
}
