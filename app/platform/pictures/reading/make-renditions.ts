import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { type PictureFormat, pictureFormats, type PictureKind } from "#db/codes.ts";
import { type AskedPicture, type MadePicture, pictureWidths, type Rendition } from "../picture-widths.ts";

/* sharp can read far more than we accept, SVG among it. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

const taken = ["image/jpeg", "image/png", "image/apng", "image/webp"];
const maxPixels = 50_000_000;
const leastSide = 64;

/** What is shown is drawn anew from the dots of the picture: nothing else of the file comes along, neither place nor camera. */
export async function makeRenditions({ bytes, kind }: AskedPicture): Promise<MadePicture> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !taken.includes(type.mime)) return { ok: false, reason: "wrongType" };
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return { ok: false, reason: "tooManyPixels" };
    if (Math.min(width, height) < leastSide) return { ok: false, reason: "tooSmall" };
    const largest = await open(bytes, kind);
    const renditions: Rendition[] = [];
    for (const wide of widthsOf(kind, largest.width)) {
      for (const format of pictureFormats) renditions.push(await draw(largest.data, wide, format, kind));
    }
    return { ok: true, renditions };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/** Upright, on white, in the largest size that is shown; faces are square. */
async function open(bytes: Uint8Array, kind: PictureKind) {
  const side = Math.max(...pictureWidths[kind]);
  const upright = sharp(bytes, { failOn: "error", limitInputPixels: maxPixels }).autoOrient();
  const fit = kind === "contact" ? "cover" : "inside";
  const drawn = upright
    .flatten({ background: "#fff" })
    .resize({ width: side, height: side, fit, withoutEnlargement: true });
  const { data, info } = await drawn
    .toColourspace("srgb")
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

/** None wider than the picture itself. */
function widthsOf(kind: PictureKind, width: number) {
  return [...new Set(pictureWidths[kind].map((wanted) => Math.min(wanted, width)))];
}

const written: Record<PictureFormat, (picture: Sharp, sharpLines: boolean) => Sharp> = {
  avif: (picture, sharpLines) => picture.avif({ quality: sharpLines ? 60 : 50, effort: 2 }),
  webp: (picture, sharpLines) => picture.webp({ quality: sharpLines ? 85 : 74 }),
  jpeg: (picture, sharpLines) => picture.jpeg({ quality: sharpLines ? 85 : 76, mozjpeg: true }),
};

async function draw(from: Buffer, width: number, format: PictureFormat, kind: PictureKind): Promise<Rendition> {
  const { data, info } = await written[format](sharp(from).resize({ width }), kind === "logo").toBuffer({
    resolveWithObject: true,
  });
  return { format, width: info.width, height: info.height, bytes: new Uint8Array(data) };
}
