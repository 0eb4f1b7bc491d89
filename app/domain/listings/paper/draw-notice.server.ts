import type { Box } from "#app/platform/pdf/pen.server.ts";
import { a4 } from "./a4.ts";
import { drawCode } from "./draw-code.server.ts";
import { drawMark } from "./draw-mark.server.ts";
import { drawStack } from "./draw-stack.server.ts";
import type { Notice } from "./notice.ts";
import { drawPoint, drawRule, drawWhileRoom, headingToFit, pointHeight, type Sheet } from "./sheet.server.ts";

const { margin, width, height } = a4;
const inner = width - 2 * margin;
const gap = 26;
const column = (inner - gap) / 2;
const codeSize = 156;
const footTop = height - margin - codeSize;
/** Below it there is room for the pay and for what decides. */
const headBottom = footTop - 210;

/** One language on a whole A4: read from three steps away, the code from one. */
export function drawNotice(sheet: Sheet, notice: Notice) {
  const { pen, root } = sheet;
  const { lang } = notice;
  drawMark(sheet, { x: margin, y: margin, scale: 1.15 });
  pen.write(
    root,
    notice.kind,
    { x: margin, y: margin + 4, width: inner },
    { size: 15, color: sheet.colors.quiet, lang, align: "right" },
  );

  const heavy = { font: "heavy", lang: notice.titleLang };
  const heading = headingToFit(
    pen,
    notice.title,
    { width: inner, height: 150, sizes: [48, 42, 37, 33, 29, 25, 22] },
    heavy,
  );
  const head = [
    { text: heading.text, style: { ...heavy, size: heading.size, tag: "H1" }, after: 8 },
    { text: notice.company, style: { size: 19, font: "bold", lang }, after: 2 },
    { text: notice.places, style: { size: 17, color: sheet.colors.quiet, lang }, after: 14 },
  ];
  let y = drawStack(sheet, head, { ...at(margin + 66), bottom: headBottom });
  if (notice.pay) {
    drawRule(sheet, at(y), { color: sheet.colors.amber, thick: 4 });
    y = pen.write(root, notice.pay.amount, at(y + 14), { size: 30, font: "heavy", lang });
    if (notice.pay.unit) y = pen.write(root, notice.pay.unit, at(y), { size: 14, color: sheet.colors.quiet, lang });
    y += 14;
  }
  drawRule(sheet, at(y), { color: sheet.colors.line, thick: 1 });
  const bottom = footTop - 20;
  drawFacts(sheet, notice, { top: y + 14, bottom });
  drawLists(sheet, notice, { top: y + 14, bottom });
  drawFoot(sheet, notice);
}

const at = (y: number): Box => ({ x: margin, y, width: inner });

type Room = { top: number; bottom: number };

function drawFacts({ pen, root, colors }: Sheet, { facts, lang }: Notice, { top, bottom }: Room) {
  const label = { size: 10.5, color: colors.quiet, lang };
  const value = { size: 13.5, lang };
  drawWhileRoom(
    facts,
    { top, bottom, gap: 9 },
    {
      height: (fact) => pen.height(fact.label, column, label) + pen.height(fact.value ?? "", column, value),
      draw: (fact, y) => {
        const below = pen.write(root, fact.label, { x: margin, y, width: column }, label);
        pen.write(root, fact.value ?? "", { x: margin, y: below, width: column }, value);
      },
    },
  );
}

function drawLists(sheet: Sheet, { lists, lang }: Notice, { top, bottom }: Room) {
  const { pen, root } = sheet;
  const x = margin + column + gap;
  const heading = { size: 14, font: "bold", lang, tag: "H2" };
  const text = { size: 12.5, lang };
  const most = lists.length > 2 ? 4 : 6;
  let y = top;
  for (const { title, items } of lists) {
    const [first] = items;
    if (first === undefined) continue;
    const head = pen.height(title, column, heading) + 4;
    if (y + head + pointHeight(pen, first, column, text) > bottom) return;
    pen.write(root, title, { x, y, width: column }, heading);
    y = drawWhileRoom(
      items.slice(0, most),
      { top: y + head, bottom, gap: 3 },
      {
        height: (item) => pointHeight(pen, item, column, text),
        draw: (item, at) => {
          drawPoint(sheet, item, { x, y: at, width: column }, text);
        },
      },
    );
    y += 9;
  }
}

function drawFoot(sheet: Sheet, notice: Notice) {
  const { doc, root } = sheet;
  const { lang, address } = notice;
  drawCode(doc, root, {
    address,
    alt: notice.scanAlt,
    x: margin - 8,
    y: footTop + 8,
    size: codeSize,
    ink: sheet.colors.ink,
  });
  drawRule(sheet, at(footTop), { color: sheet.colors.lake, thick: 3 });
  const x = margin + codeSize + 10;
  const facts = [[notice.deadline, notice.noAccount].filter(Boolean).join(" · "), notice.answer, notice.contact];
  const told = [
    { text: notice.scan, style: { size: 19, font: "bold", lang }, after: 4 },
    { text: notice.shownAddress, style: { size: 12.5, color: sheet.colors.lake, font: "bold" }, after: 10 },
    ...facts.map((text) => ({ text, style: { size: 12.5, lang }, after: 3 })),
  ];
  drawStack(sheet, told, { x, y: footTop + 18, width: width - margin - x, bottom: height - margin + 12 });
}
