import { findActiveContent } from "./find-active-content.ts";
import { limitInflation } from "./limit-inflation.ts";
import { type PdfManager, pdfParser } from "./pdf-parser.ts";

export type PdfFault = "locked" | "unreadable" | "active" | "attachments" | "tooComplex";

/** Why nobody should get this PDF; null when every common reader opens it and nothing in it acts. */
export async function judgePdf(bytes: Uint8Array): Promise<PdfFault | null> {
  const inflation = limitInflation();
  const fault = await judge(bytes);
  return inflation.exceeded() ? "tooComplex" : fault;
}

async function judge(bytes: Uint8Array): Promise<PdfFault | null> {
  try {
    const opened = await openPdf(bytes);
    const found = findActiveContent(bytes, opened.pdfDocument.xref);
    opened.terminate();
    return found;
  } catch (error) {
    return isLocked(error) ? "locked" : "unreadable";
  }
}

/** As a viewer does it: by its table of contents, and if that leads nowhere by looking for every object. */
export async function openPdf(bytes: Uint8Array) {
  try {
    return await openWith(bytes, false);
  } catch (error) {
    if (isLocked(error)) throw error;
    return openWith(bytes, true);
  }
}

async function openWith(bytes: Uint8Array, recovering: boolean) {
  const manager: PdfManager = new pdfParser.LocalPdfManager({
    /* The pdfParser counts from the beginning of the memory that the bytes lie in, so they get memory of their own. */
    source: new Uint8Array(bytes),
    docId: "document",
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: {},
    handler: {},
  });
  try {
    await manager.initDocument(recovering);
    await manager.getPage(0);
    return manager;
  } catch (error) {
    manager.terminate();
    throw error;
  }
}

/** A password is asked for, or a key that only the addressee has. */
export function isLocked(error: unknown) {
  const { name, message } = error instanceof Error ? error : new Error();
  return name === "PasswordException" || /encrypt|crypt filter/i.test(message);
}
