import { readerPool } from "../files/reader-pool.server.ts";
import type { AskedPicture, MadePicture } from "./picture-widths.ts";

const second = 1000;

/** A picture in all sizes and forms, made where it can do no harm. One at a time: nine of them take seconds. */
export const makePicture = readerPool<AskedPicture, MadePicture>({
  program: "app/platform/pictures/reading/reader.ts",
  places: 1,
  patience: 60 * second,
  limit: 45 * second,
  idle: 10 * second,
});
