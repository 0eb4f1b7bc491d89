import { createHash } from "node:crypto";
import * as streams from "node:stream/web";
import { newId } from "#db/ids.server.ts";
import { deriveKey, newKey, seal, unseal } from "./cipher.server.ts";
import { FileLocked, type FileStore } from "./file-store.server.ts";
import { openPieces, sealPieces } from "./sealed-pieces.server.ts";
import type { SealedStore } from "./stores/sealed-store.ts";

/** Whatever the store is, it gets nothing that could be read there. */
export function encryptedFileStore(sealed: SealedStore, secretKey: string): FileStore {
  const wrappingKey = deriveKey(secretKey, "file keys");

  function open({ id, dataKey }: { id: string; dataKey: string }) {
    return openPieces(unwrapped(dataKey, id), sealed.read(id), id);
  }

  function unwrapped(dataKey: string, id: string) {
    try {
      return unseal(wrappingKey, Buffer.from(dataKey, "base64url"), id);
    } catch (error) {
      throw new FileLocked(id, { cause: error });
    }
  }

  return {
    sealed,

    async put(bytes) {
      const id = newId();
      const dataKey = newKey();
      await sealed.write(id, sealPieces(dataKey, bytes, id));
      return {
        id,
        dataKey: seal(wrappingKey, dataKey, id).toString("base64url"),
        size: bytes.byteLength,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
    },

    async get(file) {
      const pieces: Buffer[] = [];
      for await (const piece of open(file)) pieces.push(piece);
      return new Uint8Array(Buffer.concat(pieces));
    },

    async stream(file) {
      const pieces = open(file);
      const first = await pieces.next();
      return streams.ReadableStream.from(beginningWith(first, pieces)) as ReadableStream<Uint8Array>;
    },

    remove: (id) => sealed.remove(id),
  };
}

async function* beginningWith<Piece>(first: IteratorResult<Piece, unknown>, others: AsyncGenerator<Piece>) {
  try {
    if (first.done !== true) yield first.value;
    yield* others;
  } finally {
    await others.return(undefined);
  }
}
