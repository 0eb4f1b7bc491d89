import type { PdfDict } from "./pdf-parser.ts";

/** What a dictionary says, references followed, also those in an array; what leads nowhere is nothing. */
export function lookUp(dict: PdfDict, key: string): unknown {
  try {
    return dict.getArray(key);
  } catch {
    return null;
  }
}
