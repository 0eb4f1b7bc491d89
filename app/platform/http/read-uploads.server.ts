import {
  type FileUpload,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import type { DocumentScan, DocumentType } from "#db/codes.ts";
import { readDocument } from "../files/read-document.server.ts";
import type { DocumentFault } from "../files/reading/judgement.ts";
import type { Scanner } from "../files/scanner.server.ts";
import { fileName } from "./file-name.ts";
import type { RateLimits } from "./rate-limits.server.ts";
import { maxUploadBytes } from "./request-rules.ts";
import { badRequest, tooLarge } from "./responses.server.ts";

export type Upload = { name: string; mediaType: DocumentType; bytes: Uint8Array; scan: DocumentScan };
export type RefusedUpload = {
  name: string;
  reason: DocumentFault | "tooLarge" | "tooMany" | "empty" | "busy" | "infected" | "quota";
};
type Reading = {
  maxFiles: number;
  /** Stands for the network of whoever sends. */
  client: string;
  limits: RateLimits;
  scan: Scanner | null;
};

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
const fileLimit = 10 * megabyte;
/** As much as the guard in front lets through, so that one file too large is told to its owner beside the others. */
const requestLimit = maxUploadBytes;
/** What is typed beside the files: to read and show again as much as a file may have would hold up everybody. */
const textLimit = megabyte;
const partLimits = { maxFiles: 20, maxParts: 200, maxHeaderSize: 8192 };

/** Reads a form with files. Files that cannot be taken are named with the reason; everything else is kept. */
export async function readUploads(request: Request, { maxFiles, ...reading }: Reading) {
  const files: Upload[] = [];
  const refused: RefusedUpload[] = [];

  const body = await parseForm(request, async (file) => {
    if (file.name === "" && file.size === 0) return;
    const upload = await readFile(file, { ...reading, maxFiles: maxFiles - files.length });
    if ("reason" in upload) refused.push(upload);
    else files.push(upload);
  });
  return { body, files, refused };
}

/** A form with one file as it was sent, for whoever reads it elsewhere; null where there is none. No more is read of others. */
export async function readRawUpload(request: Request) {
  let file: { name: string; bytes: Uint8Array | null } | null = null;
  const body = await parseForm(request, async (sent) => {
    if (file !== null || sent.size === 0) return;
    file = { name: fileName(sent.name), bytes: sent.size > fileLimit ? null : await sent.bytes() };
  });
  return { body, file: file as { name: string; bytes: Uint8Array | null } | null };
}

/** What was typed into a form, whatever files came along. */
export async function readWithoutFiles(request: Request) {
  let files = false;
  const body = await parseForm(request, async (file) => {
    files ||= file.size > 0;
  });
  return { body, files };
}

/** A form with a table; null where nothing was chosen. Only its bytes are read here: it may be anything. */
export async function readTable(
  request: Request,
  { atMost }: { atMost: number },
): Promise<Uint8Array | "tooLarge" | null> {
  let table: Uint8Array | "tooLarge" | null = null;
  await parseForm(request, async (file) => {
    if (file.size > 0 && table === null) table = file.size > atMost ? "tooLarge" : await file.bytes();
  });
  return table;
}

async function readFile(
  file: FileUpload,
  { maxFiles, client, limits, scan }: Reading,
): Promise<Upload | RefusedUpload> {
  const name = fileName(file.name);
  if (file.size === 0) return { name, reason: "empty" };
  if (file.size > fileLimit) return { name, reason: "tooLarge" };
  if (maxFiles <= 0) return { name, reason: "tooMany" };
  const taken = await limits.take("document_kilobytes", client, Math.ceil(file.size / kilobyte));
  if (!taken.ok) return { name, reason: "quota" };
  const document = await readDocument(client, { bytes: await file.bytes(), name });
  if (!document.ok) return { name, reason: document.reason };
  const { mediaType, bytes } = document;
  const found = scan ? await scan(bytes) : "none";
  if (found === "infected") return { name, reason: found };
  return { name: fileName(file.name, mediaType), mediaType, bytes, scan: found === "away" ? "waiting" : found };
}

async function parseForm(request: Request, take: (file: FileUpload) => Promise<void>) {
  const body = await parseParts(request, take);
  if (lengthOfTexts(body) > textLimit) throw tooLarge();
  return body;
}

function lengthOfTexts(body: FormData) {
  return [...body.values()].reduce((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
}

async function parseParts(request: Request, take: (file: FileUpload) => Promise<void>) {
  const failures: unknown[] = [];
  const taking = (file: FileUpload) =>
    take(file).catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  try {
    const limits = { ...partLimits, maxFileSize: requestLimit, maxTotalSize: requestLimit };
    return await parseFormData(request, limits, taking);
  } catch (error) {
    if (failures.length > 0) throw failures[0];
    if (limitErrors.some((limitError) => error instanceof limitError)) throw tooLarge();
    throw badRequest();
  }
}

const limitErrors = [MaxFileSizeExceededError, MaxFilesExceededError, MaxPartsExceededError, MaxTotalSizeExceededError];
