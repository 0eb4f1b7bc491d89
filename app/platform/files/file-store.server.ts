import type { SealedStore } from "./stores/sealed-store.ts";

export interface StoredFile {
  /** Names the file in its store. */
  id: string;
  /** The file's own key, wrapped by a key derived from SECRET_KEY. */
  dataKey: string;
  /** Bytes before encryption. */
  size: number;
  sha256: string;
}

type Kept = Pick<StoredFile, "id" | "dataKey">;

/** Keeps uploaded files outside public/, each encrypted with a key of its own. */
export interface FileStore {
  /** The file is safe when this resolves; name it in a row only afterwards. Throws StoreAway. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** Throws FileMissing, FileLocked, StoreAway, or what the cipher says of a damaged one. */
  get(file: Kept): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, piece by piece as the reader takes them; resolves when the first one is there and proven. */
  stream(file: Kept): Promise<ReadableStream<Uint8Array>>;
  remove(id: string): Promise<void>;
  /** Where they lie, for who lists, copies and checks what nobody has to read. */
  sealed: SealedStore;
}

/** Sealed with a key that is not ours, as after `rotate-key --lost`: nobody opens it any more. */
export class FileLocked extends Error {}
