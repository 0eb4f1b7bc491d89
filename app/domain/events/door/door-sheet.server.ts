import { growingSheet } from "#app/platform/pdf/growing-sheet.server.ts";
import type { Style } from "#app/platform/pdf/pen.server.ts";
import type { Registrations } from "../registering/find-registrations.server.ts";

const ink = "#10282c";
const quiet = "#47605f";

/** In points, from the left edge of the text. */
const columns = { name: 26, persons: 300, note: 340 } as const;
const cell = { size: 11 } as const;
const small = { size: 9, color: quiet } as const;
const box = 13;
const rowGap = 9;

type Party = Registrations["placed"][number];

/** A4 that goes on as long as there are names. */
export function doorSheet(doc: PDFKit.PDFDocument) {
  const { root, pen: own, left, width, at, makeRoom, drawn, rule, end } = growingSheet(doc);
  const ruled = () => {
    rule();
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
    ruled();
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
      ruled();
      for (const party of parties) row(section, party);
      section.end();
    },
    end,
  };
}
