import { pdfParser } from "./pdf-parser.ts";

const megabyte = 1024 * 1024;
/** A stream that is read to judge a document holds its structure, not its pictures. */
const limits = { one: 32 * megabyte, together: 128 * megabyte };

const streams = pdfParser.DecodeStream.prototype;
const grow = streams.ensureBuffer;

/** From here on no stream unpacks to more than that. The pdfParser forgives what is thrown at it, so ask whether it was. */
export function limitInflation() {
  let together = 0;
  let exceeded = false;
  streams.ensureBuffer = function (bytes) {
    const before = this.buffer.byteLength;
    if (bytes > limits.one || together > limits.together) {
      exceeded = true;
      throw new Error("This unpacks to too much");
    }
    const buffer = grow.call(this, bytes);
    together += buffer.byteLength - before;
    return buffer;
  };
  return { exceeded: () => exceeded };
}
