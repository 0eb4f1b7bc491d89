import { isEuropassData } from "./is-europass-data.ts";
import { bytesOf, lookUp } from "./look-up.ts";
import { type PdfDict, type PdfManager, pdfParser } from "./pdf-parser.ts";

type Xref = PdfManager["pdfDocument"]["xref"];
type Found = "active" | "attachments" | null;

/** What can act when the document is opened or clicked at, or comes along inside it, wherever it hides. */
export function findActiveContent(bytes: Uint8Array, xref: Xref): Found {
  if (holdsArchive(bytes)) return "attachments";
  let found: Found = null;
  for (const dict of dictsFrom(xref)) {
    if (acts(dict)) return "active";
    if (isAttachment(dict) && !isEuropassData(dict)) found = "attachments";
  }
  return found ?? (hidesActions(bytes) ? "active" : null);
}

const deeds = ["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "RichMediaExecute"];
const stages = ["RichMedia", "3D"];

function acts(dict: PdfDict) {
  const deed = nameIn(dict, "S");
  return (
    deeds.includes(deed) ||
    stages.includes(nameIn(dict, "Subtype")) ||
    isProgram(lookUp(dict, "JS")) ||
    (["GoToR", "Thread"].includes(deed) && leadsIntoNetwork(lookUp(dict, "F"))) ||
    (deed === "URI" && /^\s*(javascript|vbscript|data):/i.test(textOf(lookUp(dict, "URI")))) ||
    lookUp(dict, "NeedsRendering") === true ||
    holdsScript(dict)
  );
}

const isProgram = (value: unknown) => typeof value === "string" || value instanceof pdfParser.BaseStream;

/** Opening a file of another machine tells that machine who is signed in here. */
function leadsIntoNetwork(file: unknown) {
  if (!(file instanceof pdfParser.Dict)) return isAddress(file);
  return nameIn(file, "FS") === "URL" || ["F", "UF", "Unix", "DOS"].some((key) => isAddress(lookUp(file, key)));
}

const isAddress = (file: unknown) => /^\s*(\\\\|\/\/|[a-z]{2,}:)/i.test(textOf(file));

/** Some forms are a second document of XML beside the first, in one stream or in parts, with programs of its own. */
function holdsScript(form: PdfDict) {
  return [lookUp(form, "XFA")]
    .flat()
    .some((part) => /<(\w+:)?script\b/i.test(latin1(bytesOf(part) ?? new Uint8Array())));
}

const isAttachment = (dict: PdfDict) => ["EF", "RF"].some((key) => lookUp(dict, key) instanceof pdfParser.Dict);

/** Every dictionary that can be reached from the end of the file, each once. */
export function* dictsFrom(xref: Xref) {
  const seen = new Set<string>();
  const waiting: unknown[] = [xref.trailer];
  while (waiting.length > 0) {
    const value = follow(waiting.pop());
    if (Array.isArray(value)) for (const inner of value) waiting.push(inner);
    const dict = value instanceof pdfParser.BaseStream ? value.dict : value;
    if (!(dict instanceof pdfParser.Dict)) continue;
    yield dict;
    for (const [, inner] of dict.getRawEntries()) waiting.push(inner);
  }

  function follow(value: unknown) {
    if (!(value instanceof pdfParser.Ref)) return value;
    const name = `${value.num} ${value.gen}`;
    if (seen.has(name)) return null;
    seen.add(name);
    try {
      return xref.fetch(value);
    } catch {
      return null;
    }
  }
}

/** Other readers may find other objects: what no part of this document needs, but stands in it as it is. */
function hidesActions(bytes: Uint8Array) {
  const plain = latin1(bytes).replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return /\/S\s*\/(JavaScript|Launch)\b/.test(plain);
}

/** An archive is read from its end, so one file can be a PDF and an archive. */
function holdsArchive(bytes: Uint8Array) {
  const end = Buffer.from(bytes.subarray(-66_000));
  const at = end.lastIndexOf("PK\x05\x06", undefined, "latin1");
  return at >= 0 && at + 22 <= end.length && at + 22 + end.readUInt16LE(at + 20) === end.length;
}

function nameIn(dict: PdfDict, key: string) {
  const value = lookUp(dict, key);
  return value instanceof pdfParser.Name ? value.name : "";
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
