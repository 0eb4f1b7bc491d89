type Foot = {
  told: string;
  numbered: (page: number, pages: number) => string;
  margins: { left: number; right: number; bottom: number };
  /** Points below the text, of the letters, and of the place that the number has on the right. */
  below: number;
  size: number;
  beside: number;
  lineGap?: number;
};

const quiet = "#47605f";

/** What stands at the foot of every page, and is read aloud on none. The pages must be buffered. */
export function drawFeet(doc: PDFKit.PDFDocument, { told, numbered, margins, below, size, beside, lineGap = 0 }: Foot) {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.page.margins.bottom = 0;
    const width = doc.page.width - margins.left - margins.right;
    const y = doc.page.height - margins.bottom + below;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(size).fillColor(quiet);
    doc.text(told, margins.left, y, { width: width - beside - 4, lineGap });
    doc.text(numbered(index + 1, count), margins.left + width - beside, y, { width: beside, align: "right" });
    doc.endMarkedContent();
  }
}
