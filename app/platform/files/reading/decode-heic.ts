import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Dots = { width: number; height: number; data: Uint8ClampedArray };

type HeifImage = {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(into: Dots, done: (drawn: Dots | null) => void): void;
};
type Libheif = { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };

const megabyte = 1024 * 1024;
/** Its head may promise little and its stream be large: a picture that is taken needs half of it. */
const mostMemory = 512 * megabyte;
const page = 64 * 1024;

/** The dots of a phone's picture, upright; null where there are more of them than that. It throws where nothing can be made of it. */
export async function decodeHeic(bytes: Uint8Array, mostPixels: number): Promise<Dots | null> {
  const decoder = new (loadLibheif().HeifDecoder)();
  const images = decoder.decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) throw new Error("There is no picture in it");
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) return null;
  const room = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  const drawn = await new Promise<Dots | null>((resolve) => image.display(room, resolve));
  if (!drawn) throw new Error("The picture breaks off");
  return drawn;
}

/** Only whoever sends such a picture waits for it: its program is as large as a picture. */
function loadLibheif() {
  const require = createRequire(import.meta.url);
  limitMemory();
  const wasmBinary = readFileSync(require.resolve("libheif-js/libheif-wasm/libheif.wasm"));
  const start = require("libheif-js/libheif-wasm/libheif.js") as (given: { wasmBinary: Uint8Array }) => Libheif;
  return start({ wasmBinary });
}

const grow = WebAssembly.Memory.prototype.grow;

function limitMemory() {
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * page > mostMemory) throw new RangeError("This takes too much memory");
    return grow.call(this, pages);
  };
}
