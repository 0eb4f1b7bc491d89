import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { atMost } from "../jobs/at-most.ts";
import { documentTypes, type DocumentType } from "#db/codes.ts";

/* sharp can read far more than we accept, SVG among it. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

/** A picture takes up to 200 MB while it is open. */
const oneOfTwo = atMost(2);

const longestSide = 4000;
const maxPixels = 60_000_000;

export type ReadDocument =
  { ok: true; mediaType: DocumentType; bytes: Uint8Array } | { ok: false; reason: "wrongType" | "unreadable" };

/** What a file is, is decided by its bytes, never by its name. Pictures come back without place, time and camera. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = documentTypes.find((type) => type === found?.mime);
  if (!mediaType) return { ok: false, reason: "wrongType" };
  if (mediaType === "application/pdf") return readPdf(bytes);
  return oneOfTwo(() => readPicture(bytes, mediaType));
}

/** A PDF that broke off on its way has lost its end, and no program will open it. */
function readPdf(bytes: Uint8Array): ReadDocument {
  const end = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  return end.includes("%%EOF")
    ? { ok: true, mediaType: "application/pdf", bytes }
    : { ok: false, reason: "unreadable" };
}

async function readPicture(bytes: Uint8Array, mediaType: "image/jpeg" | "image/png"): Promise<ReadDocument> {
  const picture = sharp(bytes, { failOn: "error", limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: 20 });
  try {
    const clean = mediaType === "image/jpeg" ? picture.jpeg({ quality: 85 }) : picture.png();
    return { ok: true, mediaType, bytes: new Uint8Array(await clean.toBuffer()) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}
