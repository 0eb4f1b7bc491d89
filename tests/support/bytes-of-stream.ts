import { buffer } from "node:stream/consumers";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** Without `Response`, of which the workers of the tests have several. Node's type and the browser's name the same class. */
export function bytesOfStream(stream: ReadableStream<Uint8Array>) {
  return buffer(stream as NodeStream<Uint8Array>);
}
