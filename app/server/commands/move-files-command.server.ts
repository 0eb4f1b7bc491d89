import { readConfig } from "#app/platform/config.server.ts";
import { moveFiles } from "#app/platform/files/move-files.server.ts";
import { isFilesKind, sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { type SealedStore, StoreAway } from "#app/platform/files/stores/sealed-store.ts";
import { openStore } from "../board/open-store.server.ts";
import { assertKey } from "../keys/assert-key.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { indented, inMegabytes, secondsSince } from "./report.ts";

/** From beside a running board, or without one. */
export const moveFilesCommand: Command = {
  words: "office move-files",
  argument: "FROM",
  options: [{ flag: "remove" }],
  does: [
    "copy documents and pictures from FROM (disk, database or s3) to where FILES says,",
    "and compare every byte; again, if it was interrupted; with --remove, and when all are",
    "there, empty FROM",
  ],
  async run({ argument: kind, flag }) {
    if (!isFilesKind(kind)) throw new UsageError(`${kind} is none of disk, database and s3.`);
    const config = readConfig(process.env, "production");
    if (config.files.kind === kind)
      throw new UsageError(`FILES is ${kind} itself. Set it to where the files shall go.`);
    const { files: place } = readConfig({ ...process.env, FILES: kind }, "production");
    const db = await openStore(config);
    try {
      await assertKey(db, config.secretKey);
      const from = sealedStoreOf(place, { db, dataDir: config.dataDir });
      const to = sealedStoreOf(config.files, { db, dataDir: config.dataDir });
      await to.check();
      const began = performance.now();
      const moved = await moveFiles({ db, from, to, tell: progress });
      console.log(
        `${moved.files} files, ${inMegabytes(moved.bytes)}, are in ${to.where}, compared byte for byte; ` +
          `${moved.copied} of them were copied now, in ${secondsSince(began)}.`,
      );
      if (moved.missing.length > 0)
        throw new UsageError(
          `These files are named and in neither place; nothing was removed:\n${indented(moved.missing)}`,
        );
      if (flag("remove")) console.log(`${await empty(from)} files were removed from ${from.where}.`);
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      throw new UsageError(
        `${error.message}\nNothing was removed. Run the command again: it goes on where it stopped.`,
      );
    } finally {
      await db.destroy();
    }
  },
};

function progress(done: number, all: number) {
  if (done > 0 && done % 1000 === 0) console.log(`${done} of ${all} …`);
}

/** Also of what no row names: nobody would ever look for it there again. */
async function empty(store: SealedStore) {
  let removed = 0;
  for await (const { id } of store.list()) {
    await store.remove(id);
    removed++;
  }
  await store.removeUnfinished(new Date());
  return removed;
}
