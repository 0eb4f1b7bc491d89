/** What is to be written. */
export type Sealed = { size: number; pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array> };

/** What lies in a store, with its size there. */
export type Lying = { id: string; size: number; writtenAt: Date };

/** Where encrypted files lie, named by their ids. A file never changes; one that is written again replaces itself. */
export interface SealedStore {
  /** For operators, without a secret. */
  where: string;
  /** All of it is safe when this resolves; before that nothing has its name. */
  write(id: string, sealed: Sealed): Promise<void>;
  /** Throws FileMissing, or StoreAway as everything here does. Holds a part of it at a time, and nothing while the reader takes its time. */
  read(id: string): AsyncIterable<Uint8Array>;
  /** Of what is gone already, too. */
  remove(id: string): Promise<void>;
  /** Whole files only, in no order. */
  list(): AsyncIterable<Lying>;
  /** What a process that ended in the middle of writing has left behind, if it is older than that. Gives how many. */
  removeUnfinished(before: Date): Promise<number>;
  /** Writes and removes something. Throws StoreUnusable, or StoreAway. */
  check(): Promise<void>;
  /** Throws StoreAway after a short wait; cheap enough to be asked often. */
  answers(): Promise<void>;
}

export class FileMissing extends Error {
  constructor(id: string) {
    super(`There is no file ${id}.`);
  }
}

/** It does not answer now, and may in a minute. */
export class StoreAway extends Error {}

/** It answers, and something must be set right by the operator first. */
export class StoreUnusable extends StoreAway {}

export function assertId(id: string) {
  if (!isFileId(id)) throw new Error("Not the id of a stored file");
}

export const isFileId = (name: string) => /^[0-9a-f-]{36}$/.test(name);
