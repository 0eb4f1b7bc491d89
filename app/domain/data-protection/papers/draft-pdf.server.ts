import type { Lang } from "#db/codes.ts";
import type { LegalText } from "#app/domain/legal/legal-text.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { Block, Inline } from "#app/platform/parse-markdown.ts";
import { collectPdf } from "#app/platform/pdf/collect-pdf.server.ts";
import { newDocument } from "#app/platform/pdf/new-document.server.ts";
import { type Pen, pen } from "#app/platform/pdf/pen.server.ts";
import { textFonts } from "#app/platform/pdf/text-fonts.server.ts";

type Doc = PDFKit.PDFDocument;

const page = { size: "A4", margins: { top: 56, left: 60, right: 60, bottom: 76 } } as const;
const [ink, quiet] = ["#10282c", "#47605f"];
const indent = 14;

/** A paper for signing and filing. */
export function draftPdf(text: LegalText, { lang, board, at }: { lang: Lang; board: string; at: Date }) {
  const { regular, bold } = textFonts();
  const doc = newDocument({
    ...page,
    lang,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    /** Otherwise it begins with a typeface that is not embedded. */
    font: regular as unknown as string,
    info: { Title: text.title, Author: board, Creator: board, CreationDate: at },
  });
  doc.registerFont("regular", regular).registerFont("bold", bold);
  const bytes = collectPdf(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const drawing = { doc, pen: pen(doc, { ink, lineGap: 1.5 }), root };
  write(drawing, text.title, { size: 18, font: "bold", tag: "H1" });
  for (const block of text.blocks) drawBlock(drawing, block);
  root.end();
  drawFooters(doc, lang, board);
  doc.end();
  return bytes;
}

type Drawing = { doc: Doc; pen: Pen; root: PDFKit.PDFStructureElement };
type Written = Parameters<Pen["write"]>[3] & { left?: number };

function drawBlock(drawing: Drawing, block: Block) {
  const { doc } = drawing;
  if (block.type === "heading") {
    doc.y += 10;
    write(drawing, block.text, { size: 12.5, font: "bold", tag: "H2" });
  } else if (block.type === "paragraph") {
    doc.y += 4;
    write(drawing, plain(block.content), { size: 10 });
  } else
    for (const item of block.items) {
      doc.y += 3;
      write(drawing, `• ${plain(item)}`, { size: 10, left: indent });
    }
}

function write({ doc, pen, root }: Drawing, text: string, { left = 0, ...style }: Written) {
  const box = { x: page.margins.left + left, width: doc.page.width - page.margins.left - page.margins.right - left };
  const bottom = doc.page.height - page.margins.bottom;
  const room = style.tag ? 48 : 0;
  if (doc.y + Math.min(pen.height(text, box.width, style) + room, bottom - page.margins.top) > bottom) doc.addPage();
  pen.write(root, text, { ...box, y: doc.y }, style);
}

function plain(content: readonly Inline[]) {
  return content.map((part) => (part.type === "break" ? "\n" : part.text)).join("");
}

/** On every page, and read aloud on none. */
function drawFooters(doc: Doc, lang: Lang, board: string) {
  const t = textsOf(lang);
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.page.margins.bottom = 0;
    const { left, right, bottom } = page.margins;
    const [y, width] = [doc.page.height - bottom + 26, doc.page.width - left - right];
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(8).fillColor(quiet);
    doc.text(`${board} · ${t("protection:paper.draft")}`, left, y, { width: width - 90 });
    const number = t("export:dossier.page", { page: index + 1, pages: count });
    doc.text(number, left + width - 86, y, { width: 86, align: "right" });
    doc.endMarkedContent();
  }
}
