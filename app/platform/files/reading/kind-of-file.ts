import { fileTypeFromBuffer } from "file-type";
import { type DocumentType, documentTypes } from "#db/codes.ts";
import type { DocumentFault } from "./judgement.ts";

/** How the cameras of many phones keep a picture: no document, but one can be made of it. */
type PhonePicture = "image/heic";

export async function kindOfFile(
  bytes: Uint8Array,
  name: string,
): Promise<DocumentType | PhonePicture | DocumentFault> {
  const type = await typeByContent(bytes);
  const taken = documentTypes.find((one) => one === type);
  if (taken) return taken;
  if (type === "image/apng") return "image/png";
  if (type === "image/heic" || type === "image/heif") return "image/heic";
  if (type === "" && isPdf(bytes)) return "application/pdf";
  return kindByName(name, type) ?? kinds.find(({ types }) => types.test(type))?.kind ?? "wrongType";
}

/** Empty for what is not known, and for what only looks like something and then breaks off. */
async function typeByContent(bytes: Uint8Array) {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? "";
  } catch {
    return "";
  }
}

/** Some programs write something before the PDF begins, and readers look for its beginning in the first kilobyte. */
function isPdf(bytes: Uint8Array) {
  const begins = (marks: string, from: number, to?: number) =>
    Buffer.from(bytes.subarray(from, to)).includes(marks, 0, "latin1");
  return begins("%PDF-", 0, 1024 + 4) || (begins("startxref", -1024) && begins("/Root", 0));
}

const kinds: { kind: DocumentFault; types: RegExp; names: RegExp }[] = [
  {
    kind: "textDocument",
    types: /^application\/(rtf|msword|vnd\.(openxmlformats|oasis|ms-|apple\.(pages|numbers|keynote)))|^text\//,
    names:
      /\.(docx?|dotx?|docm|odt|ott|rtf|txt|md|html?|pages|wps|wpd|xlsx?|xlsm|ods|csv|numbers|pptx?|odp|key|tex|eml|msg|mht)$/i,
  },
  {
    kind: "foreignPicture",
    types: /^image\//,
    names: /\.(heic|heif|hif|avif|webp|gif|bmp|tiff?|svg|psd|dng|cr2|cr3|nef|arw|jxl|jp2|xcf|ai|eps)$/i,
  },
  {
    kind: "archive",
    types: /^application\/(zip|gzip|x-(7z|rar|tar|bzip|xz|compress)|vnd\.rar|java-archive)/,
    names: /\.(zip|rar|7z|tar|gz|tgz)$/i,
  },
];

/** A name is believed where the content says nothing or is a mere container: Word's and Apple's files are such. */
function kindByName(name: string, type: string) {
  const open = ["", "application/zip", "application/x-cfb", "application/xml"].includes(type);
  return open ? kinds.find(({ names }) => names.test(name))?.kind : undefined;
}
