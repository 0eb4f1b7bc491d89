import sharp, { type Sharp } from "sharp";
import type { ReadDocument } from "./judgement.ts";

/* sharp can read far more than we accept, SVG among it. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

type PictureType = "image/jpeg" | "image/png";

const longestSide = 4000;
const maxPixels = 25_000_000;
/** A JPEG that stands in the file line by line is shrunk while it is read, so the largest cameras' cost no more. */
const maxPixelsByLine = 120_000_000;

/** Pictures come back upright, no larger than a page needs, and without place, time and camera. */
export async function readPicture(bytes: Uint8Array, type: PictureType): Promise<ReadDocument> {
  try {
    const { width, height, isProgressive } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const byLine = type === "image/jpeg" && !isProgressive;
    if (width * height > (byLine ? maxPixelsByLine : maxPixels)) return { ok: false, reason: "tooManyPixels" };
    return { ok: true, mediaType: type, bytes: await clean(bytes, type) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/** Some cameras and programs leave out the mark at a JPEG's end, and every viewer shows it. Half a picture stays half. */
async function clean(bytes: Uint8Array, type: PictureType) {
  if (type === "image/png") return draw(open(bytes).png({ compressionLevel: 4 }));
  const jpeg = (from: Uint8Array, failOn: "error" | "warning") => draw(open(from, failOn).jpeg({ quality: 85 }));
  return jpeg(bytes, "error").catch(() => jpeg(Buffer.concat([bytes, endOfJpeg]), "warning"));
}

function open(bytes: Uint8Array, failOn: "error" | "warning" = "error") {
  return sharp(bytes, { failOn, limitInputPixels: maxPixelsByLine + 1 });
}

async function draw(picture: Sharp) {
  const drawn = picture
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
  return new Uint8Array(await drawn.toBuffer());
}

const endOfJpeg = Buffer.from([0xff, 0xd9]);
