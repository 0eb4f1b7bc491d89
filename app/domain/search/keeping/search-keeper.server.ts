import { rmSync } from "node:fs";
import path from "node:path";
import { nanoid } from "nanoid";
import type { Db } from "#db/connect.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { beginFrom, toKeep } from "./kept-engine.server.ts";
import { readPacked, writePacked } from "./packed-file.server.ts";

/** In the store: under which name the search was last written down from it. */
const nameKey = "searchKept";

/**
 * What the search has read from the store, written down beside it, so that a start reads only what has changed since. The
 * store knows under which name that was: one that was restored, or is another, knows another name or none, and then all is read.
 * So it is where another program wrote it. See docs/decisions/0067.
 */
export function searchKeeper(db: Db, { folder, program }: { folder: string; program: string }) {
  const file = path.join(folder, "search.kept");
  let keptRevision: number | null = null;

  return {
    /** The search is ready then. Resolves to whether it had been written down. */
    async begin() {
      const name = await findSetting(db, nameKey);
      const kept = name === null ? undefined : readPacked(file, { name, program });
      if (kept !== undefined) keptRevision = await beginFrom(db, kept);
      await searchEngine(db);
      return kept !== undefined;
    },

    /** Nothing where nothing has changed since. Whatever goes wrong, the next start reads all. */
    async keep() {
      const engine = await searchEngine(db);
      if (engine.revision === keptRevision) return;
      const name = nanoid();
      try {
        writePacked(file, { name, program }, toKeep(engine));
        await saveSetting(db, { key: nameKey, value: name });
        keptRevision = engine.revision;
      } catch (error) {
        for (const left of [file, `${file}.new`]) rmSync(left, { force: true });
        throw error;
      }
    },
  };
}
