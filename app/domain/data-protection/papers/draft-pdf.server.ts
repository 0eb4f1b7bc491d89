import type { Lang } from "#db/codes.ts";
import type { LegalText } from "#app/domain/legal/legal-text.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { Block, Inline } from "#app/platform/parse-markdown.ts";
import { drawFeet } from "#app/platform/pdf/draw-feet.ts";
import { newPaper } from "#app/platform/pdf/new-paper.server.ts";
import { type Pen, pen } from "#app/platform/pdf/pen.server.ts";

type Doc = PDFKit.PDFDocument;

const margins = { top: 56, left: 60, right: 60, bottom: 76 } as const;
const ink = "#10282c";
const indent = 14;

/** A paper for signing and filing. */
export function draftPdf(text: LegalText, { lang, board, at }: { lang: Lang; board: string; at: Date }) {
  const { doc, bytes } = newPaper({ margins, lang, title: text.title, board, at });
  const root = doc.struct("Document");
  doc.addStructure(root);
  const drawing = { doc, pen: pen(doc, { ink, lineGap: 1.5 }), root };
  write(drawing, text.title, { size: 18, font: "bold", tag: "H1" });
  for (const block of text.blocks) drawBlock(drawing, block);
  root.end();
  const t = textsOf(lang);
  drawFeet(doc, {
    told: `${board} · ${t("protection:paper.draft")}`,
    numbered: (page, pages) => t("export:dossier.page", { page, pages }),
    ...{ margins, below: 26, size: 8, beside: 86 },
  });
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
  const box = { x: margins.left + left, width: doc.page.width - margins.left - margins.right - left };
  const bottom = doc.page.height - margins.bottom;
  const room = style.tag ? 48 : 0;
  if (doc.y + Math.min(pen.height(text, box.width, style) + room, bottom - margins.top) > bottom) doc.addPage();
  pen.write(root, text, { ...box, y: doc.y }, style);
}

function plain(content: readonly Inline[]) {
  return content.map((part) => (part.type === "break" ? "\n" : part.text)).join("");
}
