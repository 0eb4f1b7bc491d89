import { a4 } from "./a4.ts";
import { drawCode } from "./draw-code.server.ts";
import { drawMark } from "./draw-mark.server.ts";
import { drawStack } from "./draw-stack.server.ts";
import type { Notice } from "./notice.ts";
import { drawWhileRoom, headingToFit, type Sheet } from "./sheet.server.ts";

const card = { width: a4.width / 2, height: a4.height / 2 };
const margin = 24;
const inner = card.width - 2 * margin;
const codeSize = 112;

/** Four cards of A6 on one sheet, with marks where to cut. Only the first is read aloud: they are the same. */
export function drawCards(sheet: Sheet, notice: Notice) {
  drawCutMarks(sheet);
  for (const x of [0, card.width]) {
    for (const y of [0, card.height]) drawCard(sheet, notice, { x, y });
  }
}

function drawCard(sheet: Sheet, notice: Notice, corner: { x: number; y: number }) {
  const { doc, pen, root } = sheet;
  const { lang } = notice;
  const left = corner.x + margin;
  const box = (y: number) => ({ x: left, y, width: inner });
  drawMark(sheet, { x: left, y: corner.y + margin, scale: 0.72 });
  const heavy = { font: "heavy", lang };
  const heading = headingToFit(pen, notice.title, { width: inner, height: 76, sizes: [24, 21, 18, 16, 14, 12] }, heavy);
  const codeTop = corner.y + card.height - margin - codeSize + 6;
  const head = [
    { text: notice.kind, style: { size: 10, color: sheet.colors.quiet, lang }, after: 1 },
    { text: heading.text, style: { ...heavy, size: heading.size, tag: "H1" }, after: 4 },
    { text: notice.company, style: { size: 11.5, font: "bold", lang } },
    { text: notice.places, style: { size: 11.5, color: sheet.colors.quiet, lang }, after: 7 },
    { text: notice.pay?.amount ?? "", style: { size: 16, font: "heavy", lang } },
    { text: notice.pay?.unit ?? "", style: { size: 9.5, color: sheet.colors.quiet, lang } },
  ];
  const y = drawStack(sheet, head, { ...box(corner.y + margin + 28), bottom: codeTop - 4 }) + 6;
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
    ink: sheet.colors.ink,
  });
  const told = [
    { text: notice.scan, style: { size: 11, font: "bold", lang }, after: 4 },
    { text: notice.deadline, style: { size: 9.5, lang }, after: 3 },
    { text: notice.shownAddress, style: { size: 8, color: sheet.colors.lake } },
  ];
  const beside = { x: left + codeSize - 2, y: codeTop + 12, width: inner - codeSize + 2 };
  drawStack(sheet, told, { ...beside, bottom: codeTop + codeSize - 6 });
}

function drawCutMarks({ doc, colors }: Sheet) {
  doc.markContent("Artifact", { type: "Layout" });
  doc.lineWidth(0.5).dash(2, { space: 4 }).strokeColor(colors.line);
  doc.moveTo(card.width, 0).lineTo(card.width, a4.height).stroke();
  doc.moveTo(0, card.height).lineTo(a4.width, card.height).stroke();
  doc.undash();
  doc.endMarkedContent();
}
