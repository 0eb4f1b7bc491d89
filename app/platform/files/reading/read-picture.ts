import sharp, { type Sharp } from "sharp";
import { decodeHeic } from "./decode-heic.ts";
import type { ReadDocument } from "./judgement.ts";

/* sharp can read far more than we accept, SVG among it. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

type PictureType = "image/jpeg" | "image/png";

/** A sheet of A4 at 200 dots an inch: whoever reads it sees no more, and the file is a fraction of the camera's. */
const longestSide = 2400;
/** Of what is long and narrow the short side would be too small to read. */
const longestOfNarrow = 4000;
const quality = 85;
const maxPixels = 25_000_000;
/** A JPEG that stands in the file line by line is shrunk while it is read, so the largest cameras' cost no more. */
const maxPixelsByLine = 120_000_000;

/** Pictures come back upright, no larger than a page needs, and without place, time and camera. */
export async function readPicture(bytes: Uint8Array, type: PictureType): Promise<ReadDocument> {
  try {
    const { width, height, isProgressive } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const side = sideFor({ width, height });
    const byLine = type === "image/jpeg" && !isProgressive;
    if (width * height > (byLine ? maxPixelsByLine : maxPixels)) return { ok: false, reason: "tooManyPixels" };
    return { ok: true, mediaType: type, bytes: await clean(bytes, type, side) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/** Some cameras and programs leave out the mark at a JPEG's end, and every viewer shows it. Half a picture stays half. */
async function clean(bytes: Uint8Array, type: PictureType, side: number) {
  if (type === "image/png") return draw(open(bytes).png({ compressionLevel: 4 }), side);
  const jpeg = (from: Uint8Array, failOn: "error" | "warning") => draw(open(from, failOn).jpeg({ quality }), side);
  return jpeg(bytes, "error").catch(() => jpeg(Buffer.concat([bytes, endOfJpeg]), "warning"));
}

function open(bytes: Uint8Array, failOn: "error" | "warning" = "error") {
  return sharp(bytes, { failOn, limitInputPixels: maxPixelsByLine + 1 });
}

async function draw(picture: Sharp, side: number) {
  const drawn = picture.autoOrient().resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
  return new Uint8Array(await drawn.toBuffer());
}

function sideFor({ width, height }: { width: number; height: number }) {
  return Math.max(width, height) > 2 * Math.min(width, height) ? longestOfNarrow : longestSide;
}

/** The same of the format in which many phones keep what they see; it goes on as a JPEG, which everybody can open. */
export async function readPhonePicture(bytes: Uint8Array): Promise<ReadDocument> {
  try {
    const dots = await decodeHeic(bytes, maxPixels);
    if (!dots) return { ok: false, reason: "tooManyPixels" };
    const { width, height, data } = dots;
    const picture = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: "#fff" });
    return { ok: true, mediaType: "image/jpeg", bytes: await draw(picture.jpeg({ quality }), sideFor(dots)) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

const endOfJpeg = Buffer.from([0xff, 0xd9]);
