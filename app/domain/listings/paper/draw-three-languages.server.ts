import type { Box } from "#app/platform/pdf/pen.server.ts";
import { a4 } from "./a4.ts";
import { drawCode } from "./draw-code.server.ts";
import { drawMark } from "./draw-mark.server.ts";
import { drawStack } from "./draw-stack.server.ts";
import type { Notice } from "./notice.ts";
import { drawPoint, drawRule, drawWhileRoom, headingToFit, pointHeight, type Sheet } from "./sheet.server.ts";

const { margin, width, height } = a4;
const inner = width - 2 * margin;
const codeSize = 112;
const headHeight = 104;

/** All languages on one A4, one below the other, each with a code that opens its own page. */
export function drawThreeLanguages(sheet: Sheet, notices: readonly Notice[]) {
  const { pen } = sheet;
  const [first] = notices;
  if (!first) return;
  drawMark(sheet, { x: margin, y: margin, scale: 1 });
  const heavy = { font: "heavy" };
  const heading = headingToFit(pen, first.company, { width: inner, height: 32, sizes: [24, 20, 17, 14] }, heavy);
  const head = [
    { text: heading.text, style: { ...heavy, size: heading.size, tag: "H1" }, after: 1 },
    { text: first.places, style: { size: 15, color: sheet.colors.quiet } },
  ];
  drawStack(sheet, head, { ...at(margin + 36), bottom: margin + headHeight - 4 });
  const each = (height - 2 * margin - headHeight) / notices.length;
  for (const [index, notice] of notices.entries()) {
    drawBand(sheet, notice, {
      top: margin + headHeight + index * each,
      bottom: margin + headHeight + (index + 1) * each,
    });
  }
}

const at = (y: number): Box => ({ x: margin, y, width: inner });

type Room = { top: number; bottom: number };

function drawBand(sheet: Sheet, notice: Notice, { top, bottom }: Room) {
  const { doc, pen, root } = sheet;
  const { lang } = notice;
  drawRule(sheet, at(top), { color: sheet.colors.lake, thick: 2.5 });
  const codeX = width - margin - codeSize + 6;
  drawCode(doc, root, {
    address: notice.address,
    alt: notice.scanAlt,
    x: codeX,
    y: top + 8,
    size: codeSize,
    ink: sheet.colors.ink,
  });
  const beside = { x: codeX + 8, y: top + 8 + codeSize - 4, width: codeSize - 14 };
  const told = [
    { text: notice.scan, style: { size: 8.5, lang, align: "center" as const }, after: 1 },
    { text: notice.shownAddress, style: { size: 7.5, color: sheet.colors.lake, align: "center" as const } },
  ];
  drawStack(sheet, told, { ...beside, bottom: bottom - 6 });

  const column = codeX - margin - 14;
  const box = (y: number) => ({ x: margin, y, width: column });
  const label = `${notice.lang.toUpperCase()} · ${notice.kind}`;
  const heavy = { font: "heavy", lang: notice.titleLang };
  const heading = headingToFit(pen, notice.title, { width: column, height: 58, sizes: [23, 20, 18, 16, 14] }, heavy);
  const foot = [notice.deadline, notice.noAccount].filter(Boolean).join(" · ");
  const footStyle = { size: 10, color: sheet.colors.quiet, lang };
  const footY = bottom - 10 - pen.height(foot, column, footStyle);
  pen.write(root, foot, box(footY), footStyle);
  const pay = [notice.pay?.amount, notice.pay?.unit].filter(Boolean).join(" ");
  const head = [
    { text: label, style: { size: 10.5, font: "bold", color: sheet.colors.lake, lang }, after: 2 },
    { text: heading.text, style: { ...heavy, size: heading.size, tag: "H2" }, after: 4 },
    { text: pay, style: { size: 14, font: "bold", lang }, after: 4 },
    { text: notice.short.join(" · "), style: { size: 11, lang }, after: 6 },
  ];
  const y = drawStack(sheet, head, { ...box(top + 13), bottom: footY - 4 });
  const point = { size: 10.5, lang };
  drawWhileRoom(
    mixed(notice),
    { top: y, bottom: footY - 4, gap: 1.5 },
    {
      height: (item) => pointHeight(pen, item, column, point),
      draw: (item, at) => {
        drawPoint(sheet, item, box(at), point);
      },
    },
  );
}

/** First one of each list, so that room for three points shows what one does, needs and gets. */
function mixed({ lists }: Notice) {
  const longest = Math.max(0, ...lists.map(({ items }) => items.length));
  return Array.from({ length: longest }, (_, index) => lists.map(({ items }) => items[index] ?? ""))
    .flat()
    .filter(Boolean);
}
