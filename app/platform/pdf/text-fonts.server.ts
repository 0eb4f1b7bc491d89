import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const resolve = createRequire(import.meta.url).resolve;
const fontFile = (style: string) => resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`);

let read: { regular: Buffer; bold: Buffer } | undefined;

/** For what people have written: it has the letters of all our neighbours, and Cyrillic. */
export function textFonts() {
  return (read ??= { regular: readFileSync(fontFile("Regular")), bold: readFileSync(fontFile("Bold")) });
}
