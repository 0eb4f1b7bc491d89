import type { PictureFormat, PictureKind } from "#db/codes.ts";

/** One picture as it is shown: so wide, in this form. */
export type Rendition = { format: PictureFormat; width: number; height: number; bytes: Uint8Array };

/** Why a picture is not taken. Each has its own sentence that says what to do instead. */
export type PictureFault = "wrongType" | "unreadable" | "tooManyPixels" | "tooSmall" | "tooComplex";
export type MadePicture = { ok: true; renditions: Rendition[] } | { ok: false; reason: PictureFault };

/** What the board and the process that reads pictures say to each other. */
export type AskedPicture = { bytes: Uint8Array; kind: PictureKind };

/** In whatever size somebody needs it: a phone, a screen, a screen with fine dots. */
export const pictureWidths: Record<PictureKind, readonly number[]> = {
  logo: [96, 192, 384],
  contact: [96, 192, 384],
  photo: [400, 800, 1600],
};
