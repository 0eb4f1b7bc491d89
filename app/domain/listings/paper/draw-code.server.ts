import QRCode from "qrcode";

const quietModules = 4;

/** An address as a code of squares, not of pixels: it stays sharp at any size. The quiet zone is part of `size`. */
export function drawCode(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { address, alt, x, y, size, ink }: { address: string; alt: string; x: number; y: number; size: number; ink: string },
) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const module = size / (modules.size + 2 * quietModules);
  const at = (index: number) => (index + quietModules) * module;
  const draw = () => {
    doc.rect(x, y, size, size).fill("#fff");
    for (let row = 0; row < modules.size; row += 1) {
      for (const { start, length } of runsIn(modules, row)) {
        doc.rect(x + at(start), y + at(row), length * module, module);
      }
    }
    doc.fill(ink);
  };
  parent.add(doc.struct("Figure", { alt }, draw));
}

type Modules = { size: number; get(row: number, column: number): number };

/** Dark squares that touch are one rectangle, so that no printer shows a seam between them. */
function runsIn(modules: Modules, row: number) {
  const runs: { start: number; length: number }[] = [];
  for (let column = 0; column < modules.size; column += 1) {
    if (!modules.get(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === column) last.length += 1;
    else runs.push({ start: column, length: 1 });
  }
  return runs;
}
