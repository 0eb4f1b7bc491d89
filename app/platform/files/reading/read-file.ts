import { judgePdf } from "./judge-pdf.ts";
import type { ReadDocument } from "./judgement.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { readPhonePicture, readPicture } from "./read-picture.ts";

/** What a file is, is decided by its bytes; its name only helps to say what to do with one that we cannot take. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const kind = await kindOfFile(bytes, name);
  switch (kind) {
    case "application/pdf": {
      const fault = await judgePdf(bytes);
      return fault ? { ok: false, reason: fault } : { ok: true, mediaType: kind, bytes };
    }
    case "image/jpeg":
    case "image/png":
      return readPicture(bytes, kind);
    case "image/heic":
      return readPhonePicture(bytes);
    default:
      return { ok: false, reason: kind };
  }
}
