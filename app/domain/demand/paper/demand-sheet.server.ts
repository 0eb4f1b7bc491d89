import { growingSheet } from "#app/platform/pdf/growing-sheet.server.ts";
import type { Style } from "#app/platform/pdf/pen.server.ts";
import type { Amount } from "../shown/amount.ts";

const ink = "#10282c";
const quiet = "#47605f";
const series = ["#0b5d66", "#f4b400"];

const nameWidth = 150;
const headStyle = { size: 7, color: quiet, align: "right" } as const;
const cellStyle = { size: 8.5, align: "right" } as const;
const gap = 5;
/** Where a bar begins, and how long the longest is. */
const bar = { from: 170, longest: 400, height: 7 } as const;

type Bars = { label: string; bars: { amount: Amount; text: string }[] };

/** A4 that goes on as long as there are lines, with bars and tables. */
export function demandSheet(doc: PDFKit.PDFDocument) {
  const { root, pen: own, left, width, at, makeRoom, drawn, rule, end } = growingSheet(doc);
  const heading = (text: string) => {
    doc.y += 12;
    makeRoom(90);
    own.write(root, text, at(0, width), { size: 13, font: "bold", tag: "H2" });
    doc.y += 4;
  };
  /** The name takes what the figures leave. */
  const row = (table: PDFKit.PDFStructureElement, [name = "", ...figures]: readonly string[], isHead: boolean) => {
    const column = Math.min(110, (width - nameWidth) / figures.length);
    const [nameStyle, figureStyle]: [Style, Style] = isHead
      ? [{ ...headStyle, align: "left" }, headStyle]
      : [{ size: 8.5 }, cellStyle];
    const cells = figures.map((text, index) => ({ text, x: nameWidth + index * column + 4, wide: column - 4 }));
    const height = Math.max(
      own.height(name, nameWidth - 6, nameStyle),
      ...cells.map(({ text, wide }) => own.height(text, wide, figureStyle)),
    );
    makeRoom(height + gap);
    const y = doc.y;
    const cellsOfRow = doc.struct("TR");
    table.add(cellsOfRow);
    own.write(cellsOfRow, name, { ...at(0, nameWidth - 6), y }, { ...nameStyle, tag: "TH" });
    for (const { text, x, wide } of cells)
      own.write(
        cellsOfRow,
        text === "" ? " " : text,
        { ...at(x, wide), y },
        { ...figureStyle, tag: isHead ? "TH" : "TD" },
      );
    cellsOfRow.end();
    doc.y = y + height + gap / 2;
    rule();
    doc.y += gap / 2;
  };

  return {
    heading,
    write(text: string, style: Style) {
      makeRoom(own.height(text, width, style));
      own.write(root, text, at(0, width), style);
      doc.y += 2;
    },
    table(title: string, head: readonly string[], rows: readonly (readonly string[])[]) {
      if (rows.length === 0) return;
      heading(title);
      const table = doc.struct("Table");
      root.add(table);
      row(table, head, true);
      for (const cells of rows) row(table, cells, false);
      table.end();
    },
    /** What they show stands in the table below, so programs that read aloud pass over them. */
    bars(title: string, rows: readonly Bars[], key: readonly string[]) {
      if (rows.length === 0) return;
      heading(title);
      own.write(root, key.join(" / "), at(0, width), { size: 8.5, color: quiet });
      doc.y += 4;
      const highest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ amount }) => lengthOf(amount))));
      for (const { label, bars } of rows) {
        const height = Math.max(own.height(label, nameWidth, { size: 8.5 }), bars.length * (bar.height + 2));
        makeRoom(height + 4);
        const { y } = doc;
        drawn(() => {
          doc
            .font("regular")
            .fontSize(8.5)
            .fillColor(ink)
            .text(label, left, y, { width: bar.from - 10 });
          for (const [index, { amount, text }] of bars.entries()) {
            const long = (lengthOf(amount) / highest) * bar.longest;
            const lineY = y + index * (bar.height + 2);
            doc.rect(left + bar.from, lineY, long, bar.height).fill(series[index] ?? ink);
            doc.fillColor(quiet).fontSize(7);
            doc.text(text, left + bar.from + long + 4, lineY, { lineBreak: false });
          }
        });
        doc.y = y + height + 4;
      }
    },
    end,
  };
}

const lengthOf = (amount: Amount) => (typeof amount === "number" ? amount : amount === "few" ? 2.5 : 0);
