import { bytesOf, lookUp } from "./look-up.ts";
import { type PdfDict, pdfParser } from "./pdf-parser.ts";

const maxBytes = 2_000_000;

/** A Europass CV brings its own facts along as XML, for the next time it is edited. Nothing else may call itself so. */
export function isEuropassData(file: PdfDict) {
  const name = lookUp(file, "UF") ?? lookUp(file, "F");
  if (typeof name !== "string" || plain(name) !== "attachment.xml") return false;
  const streams = streamsOf(lookUp(file, "EF"));
  return streams.length > 0 && streams.every(isInert);
}

/** Names beyond Latin letters stand in UTF-16 with a mark before them. */
const plain = (name: string) => name.replace(/^\u00fe\u00ff/, "").replaceAll("\0", "");

/** The XML itself, of a file that is it. */
export function europassDataIn(file: PdfDict) {
  if (!isEuropassData(file)) return null;
  const [stream] = streamsOf(lookUp(file, "EF"));
  const bytes = bytesOf(stream);
  return bytes ? new TextDecoder().decode(bytes) : null;
}

function streamsOf(files: unknown) {
  if (!(files instanceof pdfParser.Dict)) return [];
  return [...files.getRawEntries()].map(([key]) => lookUp(files, key));
}

function isInert(stream: unknown) {
  const bytes = bytesOf(stream);
  if (!bytes || bytes.byteLength > maxBytes) return false;
  const text = Buffer.from(bytes).toString("latin1");
  return (
    /^(\u00ef\u00bb\u00bf)?\s*<(\?xml\s|[A-Za-z])/.test(text) &&
    !text.includes("\0") &&
    !/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet|<(\w+:)?(script|html)\b/i.test(text)
  );
}
