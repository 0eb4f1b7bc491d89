import { seal, unseal } from "./cipher.server.ts";
import type { Sealed } from "./stores/sealed-store.ts";

const pieceBytes = 256 * 1024;
/** Nonce and tag. */
const around = 28;
const sealedPieceBytes = pieceBytes + around;

/**
 * A file in pieces that are sealed each for its place: whoever reads has one of them in memory, and nobody gets a byte that
 * was not proven first. The last one is labelled as such, so that none can be taken away from the end.
 */
export function sealPieces(key: Uint8Array, bytes: Uint8Array, id: string): Sealed {
  const count = Math.max(1, Math.ceil(bytes.byteLength / pieceBytes));
  const sealed = Array.from({ length: count })
    .values()
    .map((_, place) => {
      const piece = bytes.subarray(place * pieceBytes, (place + 1) * pieceBytes);
      return seal(key, piece, labelOf(id, { place, isLast: place === count - 1 }));
    });
  return { size: bytes.byteLength + count * around, pieces: sealed };
}

/** Throws at the first piece that is another one, or not whole. */
export async function* openPieces(key: Uint8Array, sealed: AsyncIterable<Uint8Array>, id: string) {
  let place = 0;
  const pieces = inPieces(sealed);
  for await (const { piece, isLast } of pieces) {
    const label = labelOf(id, { place, isLast });
    if (place > 0) yield unseal(key, piece, label);
    else yield firstOf(key, piece, label) ?? unseal(key, await allOf(piece, pieces), id);
    place++;
  }
}

/** Null for a file of the time when they were sealed as a whole, for `id` alone. */
function firstOf(key: Uint8Array, piece: Uint8Array, label: string) {
  try {
    return unseal(key, piece, label);
  } catch {
    return null;
  }
}

async function allOf(first: Uint8Array, others: AsyncIterable<{ piece: Uint8Array }>) {
  const all = [first];
  for await (const { piece } of others) all.push(piece);
  return Buffer.concat(all);
}

function labelOf(id: string, { place, isLast }: { place: number; isLast: boolean }) {
  return `${id} ${place}${isLast ? " end" : ""}`;
}

/** However the store cuts what it gives. A piece is handed on when something follows it, or nothing does. */
async function* inPieces(chunks: AsyncIterable<Uint8Array>) {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    waiting =
      waiting.byteLength === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
        : Buffer.concat([waiting, chunk]);
    while (waiting.byteLength > sealedPieceBytes) {
      yield { piece: waiting.subarray(0, sealedPieceBytes), isLast: false };
      waiting = waiting.subarray(sealedPieceBytes);
    }
  }
  yield { piece: waiting, isLast: true };
}
