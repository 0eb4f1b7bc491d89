import { dictsFrom } from "../reading/find-active-content.ts";
import { europassDataIn } from "../reading/is-europass-data.ts";
import { isLocked, openPdf } from "../reading/judge-pdf.ts";
import { limitInflation } from "../reading/limit-inflation.ts";

export type AskedCv = { bytes: Uint8Array };
export type FoundXml =
  | { ok: true; xml: string }
  | { ok: false; reason: "none" | "locked" | "unreadable" | "tooComplex" };

/** The facts that a Europass CV carries inside itself as XML. */
export async function findEuropassXml({ bytes }: AskedCv): Promise<FoundXml> {
  const inflation = limitInflation();
  const found = await find(bytes);
  return inflation.exceeded() ? { ok: false, reason: "tooComplex" } : found;
}

async function find(bytes: Uint8Array): Promise<FoundXml> {
  try {
    const opened = await openPdf(bytes);
    const xml = firstXml(dictsFrom(opened.pdfDocument.xref));
    opened.terminate();
    return xml === null ? { ok: false, reason: "none" } : { ok: true, xml };
  } catch (error) {
    return { ok: false, reason: isLocked(error) ? "locked" : "unreadable" };
  }
}

function firstXml(dicts: ReturnType<typeof dictsFrom>) {
  for (const dict of dicts) {
    const xml = europassDataIn(dict);
    if (xml !== null) return xml;
  }
  return null;
}
