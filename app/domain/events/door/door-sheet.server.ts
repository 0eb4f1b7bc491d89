import { type Box, pen, type Style } from "#app/platform/pdf/pen.server.ts";
import type { Registrations } from "../registering/find-registrations.server.ts";

const ink = "#10282c";
const quiet = "#47605f";
const line = "#d9ddd3";

/** In points, from the left edge of the text. */
const columns = { name: 26, persons: 300, note: 340 } as const;
const cell = { size: 11 } as const;
const small = { size: 9, color: quiet } as const;
const box = 13;
const rowGap = 9;

type Party = Registrations["placed"][number];

/** A4 that goes on as long as there are names. */
export function doorSheet(doc: PDFKit.PDFDocument) {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const own = pen(doc, { ink, lineGap: 1 });
  const { left, right, top, bottom } = doc.page.margins;
  const width = doc.page.width - left - right;
  const lowest = doc.page.height - bottom;
  const at = (x: number, wide: number): Box => ({ x: left + x, y: doc.y, width: wide });
  const makeRoom = (height: number) => {
    if (doc.y + Math.min(height, lowest - top) > lowest) doc.addPage();
  };
  const drawn = (draw: () => void) => {
    doc.markContent("Artifact", { type: "Layout" });
    draw();
    doc.endMarkedContent();
  };
  const rule = () => {
    drawn(() => doc.rect(left, doc.y, width, 0.5).fill(line));
    doc.y += rowGap / 2;
  };

  const row = (section: PDFKit.PDFStructureElement, { name, persons, note }: Party) => {
    const cells = [
      { text: name, x: columns.name, wide: columns.persons - columns.name - 10, style: cell },
      { text: String(persons), x: columns.persons, wide: columns.note - columns.persons - 8, style: cell },
      { text: note ?? "", x: columns.note, wide: width - columns.note, style: small },
    ];
    const height = Math.max(box, ...cells.map(({ text, wide, style }) => own.height(text, wide, style)));
    makeRoom(height + rowGap);
    const y = doc.y;
    drawn(() => doc.rect(left, y, box, box).lineWidth(1).strokeColor(ink).stroke());
    for (const { text, x, wide, style } of cells) {
      if (text !== "") own.write(section, text, { ...at(x, wide), y }, style);
    }
    doc.y = y + height + rowGap / 2;
    rule();
  };

  return {
    isWhole: own.isWhole,
    space: (height: number) => void (doc.y += height),
    write: (text: string, style: Style) => void own.write(root, text, at(0, width), style),
    /** A heading, and a row with a box to tick for each. */
    parties(title: string, head: { name: string; persons: string }, parties: readonly Party[]) {
      const section = doc.struct("Sect");
      root.add(section);
      doc.y += 14;
      makeRoom(80);
      own.write(section, title, at(0, width), { size: 13, font: "bold", tag: "H2" });
      doc.y += 4;
      const { y } = doc;
      own.write(section, head.name, { ...at(columns.name, 200), y }, small);
      own.write(section, head.persons, { ...at(columns.persons - 20, 100), y }, small);
      rule();
      for (const party of parties) row(section, party);
      section.end();
    },
    /** What stands at the foot of every page, and is read aloud on none. */
    end(told: string, numbered: (page: number, pages: number) => string) {
      root.end();
      const { start, count } = doc.bufferedPageRange();
      for (let index = 0; index < count; index += 1) {
        doc.switchToPage(start + index);
        doc.page.margins.bottom = 0;
        const y = doc.page.height - bottom + 18;
        doc.markContent("Artifact", { type: "Pagination" });
        doc.font("regular").fontSize(7.5).fillColor(quiet);
        doc.text(told, left, y, { width: width - 80, lineGap: 1 });
        doc.text(numbered(index + 1, count), left + width - 76, y, { width: 76, align: "right" });
        doc.endMarkedContent();
      }
      doc.end();
    },
  };
}
