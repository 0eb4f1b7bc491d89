import { type PdfDict, pdfParser } from "./pdf-parser.ts";

/** What a dictionary says, references followed, also those in an array; what leads nowhere is nothing. */
export function lookUp(dict: PdfDict, key: string): unknown {
  try {
    return dict.getArray(key);
  } catch {
    return null;
  }
}

/** What a stream unpacks to; null for what is no stream or does not unpack. */
export function bytesOf(stream: unknown) {
  if (!(stream instanceof pdfParser.BaseStream)) return null;
  try {
    return stream.getBytes();
  } catch {
    return null;
  }
}
