import { drawFeet } from "./draw-feet.ts";
import { type Box, pen } from "./pen.server.ts";

const [ink, line] = ["#10282c", "#d9ddd3"];

/** A document that goes on over as many pages as its lines need. Lengths are points, from the left edge of the text. */
export function growingSheet(doc: PDFKit.PDFDocument) {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const { left, right, top, bottom } = doc.page.margins;
  const width = doc.page.width - left - right;
  const lowest = doc.page.height - bottom;
  /** What programs that read aloud pass over. */
  const drawn = (draw: () => void) => {
    doc.markContent("Artifact", { type: "Layout" });
    draw();
    doc.endMarkedContent();
  };
  return {
    root,
    pen: pen(doc, { ink, lineGap: 1 }),
    left,
    width,
    at: (x: number, wide: number): Box => ({ x: left + x, y: doc.y, width: wide }),
    makeRoom(height: number) {
      if (doc.y + Math.min(height, lowest - top) > lowest) doc.addPage();
    },
    drawn,
    rule: () => drawn(() => doc.rect(left, doc.y, width, 0.5).fill(line)),
    end(told: string, numbered: (page: number, pages: number) => string) {
      root.end();
      drawFeet(doc, { told, numbered, margins: { left, right, bottom }, below: 18, size: 7.5, beside: 76, lineGap: 1 });
      doc.end();
    },
  };
}
