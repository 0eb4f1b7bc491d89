import type { Lang } from "#db/codes.ts";
import { collectPdf } from "./collect-pdf.server.ts";
import { newDocument } from "./new-document.server.ts";
import { textFonts } from "./text-fonts.server.ts";

type Paper = Pick<PDFKit.PDFDocumentOptions, "layout" | "margins"> & {
  lang: Lang;
  title: string;
  board: string;
  at: Date;
};

/** A paper on A4 in the typeface of texts, whose parts are marked for programs that read aloud; `bytes` come when it has ended. */
export function newPaper({ lang, title, board, at, ...page }: Paper) {
  const { regular, bold } = textFonts();
  const doc = newDocument({
    size: "A4",
    ...page,
    lang,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    /** Otherwise it begins with a typeface that is not embedded. */
    font: regular as unknown as string,
    info: { Title: title, Author: board, Creator: board, CreationDate: at },
  });
  doc.registerFont("regular", regular).registerFont("bold", bold);
  return { doc, bytes: collectPdf(doc) };
}
