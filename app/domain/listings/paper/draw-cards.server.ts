import { drawCode } from "./draw-code.server.ts";
import { drawMark } from "./draw-mark.server.ts";
import type { Notice } from "./notice.ts";
import { a4, colors } from "./paper-style.ts";
import { drawWhileRoom, headingToFit, type Sheet } from "./sheet.server.ts";

const card = { width: a4.width / 2, height: a4.height / 2 };
const margin = 24;
const inner = card.width - 2 * margin;
const codeSize = 112;

/** Four cards of A6 on one sheet, with marks where to cut. Only the first is read aloud: they are the same. */
export function drawCards(sheet: Sheet, notice: Notice) {
  drawCutMarks(sheet.doc);
  for (const x of [0, card.width]) {
    for (const y of [0, card.height]) drawCard(sheet, notice, { x, y });
  }
}

function drawCard(sheet: Sheet, notice: Notice, corner: { x: number; y: number }) {
  const { doc, pen, root, board } = sheet;
  const { lang } = notice;
  const left = corner.x + margin;
  const box = (y: number) => ({ x: left, y, width: inner });
  drawMark(doc, { name: board, x: left, y: corner.y + margin, scale: 0.72 });
  let y = pen.write(root, notice.kind, box(corner.y + margin + 28), { size: 10, color: colors.quiet, lang }) + 1;
  const heavy = { font: "heavy", lang };
  const heading = headingToFit(pen, notice.title, { width: inner, height: 76, sizes: [24, 21, 18, 16, 14, 12] }, heavy);
  y = pen.write(root, heading.text, box(y), { ...heavy, size: heading.size, tag: "H1" }) + 4;
  y = pen.write(root, notice.company, box(y), { size: 11.5, font: "bold", lang });
  y = pen.write(root, notice.places, box(y), { size: 11.5, color: colors.quiet, lang }) + 7;
  if (notice.pay) {
    y = pen.write(root, notice.pay.amount, box(y), { size: 16, font: "heavy", lang });
    if (notice.pay.unit) y = pen.write(root, notice.pay.unit, box(y), { size: 9.5, color: colors.quiet, lang });
    y += 6;
  }
  const codeTop = corner.y + card.height - margin - codeSize + 6;
  const fact = { size: 10.5, lang };
  drawWhileRoom(
    notice.short,
    { top: y, bottom: codeTop - 4, gap: 2.5 },
    {
      height: (value) => pen.height(value, inner, fact),
      draw: (value, at) => {
        pen.write(root, value, box(at), fact);
      },
    },
  );
  drawCode(doc, root, {
    address: notice.address,
    alt: notice.scanAlt,
    x: left - 8,
    y: codeTop,
    size: codeSize,
    ink: colors.ink,
  });
  const beside = { x: left + codeSize - 2, width: inner - codeSize + 2 };
  let below = pen.write(root, notice.scan, { ...beside, y: codeTop + 12 }, { size: 11, font: "bold", lang }) + 4;
  below = pen.write(root, notice.deadline, { ...beside, y: below }, { size: 9.5, lang }) + 3;
  pen.write(root, notice.shownAddress, { ...beside, y: below }, { size: 8, color: colors.lake });
}

function drawCutMarks(doc: PDFKit.PDFDocument) {
  doc.markContent("Artifact", { type: "Layout" });
  doc.lineWidth(0.5).dash(2, { space: 4 }).strokeColor(colors.line);
  doc.moveTo(card.width, 0).lineTo(card.width, a4.height).stroke();
  doc.moveTo(0, card.height).lineTo(a4.width, card.height).stroke();
  doc.undash();
  doc.endMarkedContent();
}
