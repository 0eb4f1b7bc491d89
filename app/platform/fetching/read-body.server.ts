import type { IncomingMessage } from "node:http";
import { addAbortSignal, PassThrough, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchRefused } from "./fetch-refused.ts";

const unpackers: Record<string, () => Transform> = {
  "": () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** The unpacked body. It is counted while it is unpacked, piece by piece, so that a bomb goes off at the limit. */
export async function readBody(answer: IncomingMessage, { atMost, signal }: { atMost: number; signal: AbortSignal }) {
  const unpack = unpackers[(answer.headers["content-encoding"] ?? "").trim().toLowerCase()];
  if (!unpack) throw new FetchRefused("unreadable");
  if (Number(answer.headers["content-length"] ?? 0) > atMost) throw new FetchRefused("tooLarge");
  const unpacked = addAbortSignal(signal, unpack());
  answer.on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of unpacked as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > atMost) throw new FetchRefused("tooLarge");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
