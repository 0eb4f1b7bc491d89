import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { copyStore } from "#db/keeping/copy-store.server.ts";
import { dumpStore } from "#db/keeping/dump-store.server.ts";
import { readCopy, type StoreCopy } from "#db/keeping/read-copy.server.ts";
import { KeepingError } from "./keeping-error.ts";
import { dumpName, storeName } from "./manifest.server.ts";

export type StorePlace = {
  dataDir: string;
  /** Null: SQLite in the data folder. */
  database: { url: string } | null;
};

export type StoreToCopy = {
  /** What it is called in a backup. */
  name: string;
  /** The store of one moment, in place of one of before. */
  copyTo(file: string): Promise<StoreCopy>;
};

export function storeToCopy({ dataDir, database }: StorePlace): StoreToCopy {
  return database ? dumped(database.url) : copied(dataDir);
}

function dumped(url: string): StoreToCopy {
  return {
    name: dumpName,
    async copyTo(file) {
      await rm(file, { force: true });
      return dumpStore(url, file);
    },
  };
}

function copied(dataDir: string): StoreToCopy {
  const store = path.join(dataDir, storeName);
  if (!existsSync(store)) throw new KeepingError(`There is no store in ${dataDir}.`);
  return {
    name: storeName,
    async copyTo(file) {
      await rm(file, { force: true });
      await copyStore(store, file);
      const copy = readCopy(file);
      if (copy.damage.length > 0)
        throw new KeepingError(`${store} is damaged, and so would be its backup: ${copy.damage.join("; ")}`);
      return copy;
    },
  };
}
