import { createHash } from "node:crypto";
import type { Db } from "#db/connect.server.ts";
import { namedFiles } from "#db/keeping/named-files.server.ts";
import { FileMissing, type SealedStore } from "./stores/sealed-store.ts";

type Move = { db: Db; from: SealedStore; to: SealedStore; tell: (done: number, all: number) => void };
type Facts = { size: number; sha256: string };

export type Moved = {
  /** Those that rows name and that are in the new store now, byte for byte. */
  files: number;
  bytes: number;
  /** Of them, those that were not there before. */
  copied: number;
  /** Those that rows name and that are in neither store. */
  missing: string[];
};

/**
 * Copies what rows name, encrypted as it is, and reads every byte of both again. Whoever is interrupted begins anew and
 * copies only what is not there yet. Nothing is removed: the board may go on with the old store meanwhile.
 */
export async function moveFiles({ db, from, to, tell }: Move): Promise<Moved> {
  const there = new Set(await Array.fromAsync(to.list(), ({ id }) => id));
  const moved = { files: 0, bytes: 0, copied: [] as string[], missing: [] as string[] };
  const named = await namedFiles(db);
  for (const [index, id] of [...named].entries()) {
    tell(index, named.size);
    const source = await factsOf(from, id);
    const target = there.has(id) ? await factsOf(to, id) : null;
    const isSame = source !== null && target !== null && isEqual(source, target);
    if (source && !isSame) moved.copied.push(await copied(id, source, { from, to }));
    const facts = source ?? target;
    if (!facts) moved.missing.push(id);
    else {
      moved.files++;
      moved.bytes += facts.size;
    }
  }
  const erased = await removeErased({ db, to, ids: [...moved.copied, ...moved.missing] });
  return {
    files: moved.files - moved.copied.filter((id) => erased.has(id)).length,
    bytes: moved.bytes,
    copied: moved.copied.filter((id) => !erased.has(id)).length,
    missing: moved.missing.filter((id) => !erased.has(id)),
  };
}

async function copied(id: string, source: Facts, { from, to }: Pick<Move, "from" | "to">) {
  await to.write(id, { size: source.size, pieces: from.read(id) });
  const target = await factsOf(to, id);
  if (target && isEqual(source, target)) return id;
  throw new Error(`${id} is not in ${to.where} as it was written there`);
}

/** Who was erased while files were copied is not to be found in the new store either. */
async function removeErased({ db, to, ids }: Pick<Move, "db" | "to"> & { ids: string[] }) {
  const still = await namedFiles(db);
  const erased = new Set(ids.filter((id) => !still.has(id)));
  for (const id of erased) await to.remove(id);
  return erased;
}

/** Null for what is not there. */
async function factsOf(store: SealedStore, id: string): Promise<Facts | null> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of store.read(id)) {
      hash.update(chunk);
      size += chunk.byteLength;
    }
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
  return { size, sha256: hash.digest("hex") };
}

const isEqual = (one: Facts, other: Facts) => one.size === other.size && one.sha256 === other.sha256;
