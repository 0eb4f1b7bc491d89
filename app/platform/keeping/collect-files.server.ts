import { link, rm, stat } from "node:fs/promises";
import path from "node:path";
import { FileMissing, type SealedStore } from "../files/stores/sealed-store.ts";
import { type FileFacts, writeAll } from "./durable-files.server.ts";
import { filesFolder, readManifest } from "./manifest.server.ts";

/** Gives what it has written; throws FileMissing where there is nothing to copy. */
export type CopyFile = (id: string, to: string) => Promise<FileFacts>;

export const copyFrom =
  (files: SealedStore): CopyFile =>
  (id, to) =>
    writeAll(to, files.read(id));

type Collecting = {
  to: string;
  /** The backup before, on the same disk: stored files never change, so a second name for the same bytes is enough. */
  former: string | undefined;
  copy: CopyFile;
};

export type CollectedFiles = Awaited<ReturnType<typeof collectFiles>>;

export async function collectFiles({ to, former, copy }: Collecting) {
  const taken = new Map<string, FileFacts>();
  const known =
    former === undefined
      ? {}
      : await readManifest(former).then(
          ({ files }) => files,
          () => ({}),
        );
  const nameOf = (id: string) => `${filesFolder}/${id}`;

  async function takeOne(id: string) {
    const name = nameOf(id);
    const facts = (await linked(name)) ?? (await copied(id));
    if (facts) taken.set(id, facts);
    return facts !== null;
  }

  async function linked(name: string) {
    const facts = (known as Record<string, FileFacts>)[name];
    if (former === undefined || !facts) return null;
    const file = path.join(former, name);
    const found = await stat(file).catch(() => null);
    if (found?.size !== facts.size) return null;
    /* Not every disk can do it, and none without end: then it is copied. */
    return link(file, path.join(to, name)).then(
      () => facts,
      () => null,
    );
  }

  async function copied(id: string) {
    const target = path.join(to, nameOf(id));
    try {
      return await copy(id, target);
    } catch (error) {
      await rm(target, { force: true });
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }

  return {
    /** Those that are not here yet. Gives the ids that are nowhere to be found. */
    async take(ids: readonly string[]) {
      const missing: string[] = [];
      for (const id of ids) if (!taken.has(id) && !(await takeOne(id))) missing.push(id);
      return missing;
    },

    /** What an earlier copy of the store has named and the last one does not: erased meanwhile, here too. */
    async removeOthers(ids: readonly string[]) {
      const named = new Set(ids);
      for (const id of taken.keys()) {
        if (named.has(id)) continue;
        await rm(path.join(to, nameOf(id)));
        taken.delete(id);
      }
    },

    facts: () => Object.fromEntries([...taken].map(([id, facts]) => [nameOf(id), facts])),
  };
}
