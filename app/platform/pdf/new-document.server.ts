import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

const require = createRequire(import.meta.url);

/** The library comes with the first document: with all it knows of letters it takes more memory than a thousand listings. */
export function newDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const Document = require("pdfkit") as typeof PDFDocument;
  return new Document(options);
}
