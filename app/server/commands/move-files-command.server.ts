import { z } from "zod";
import { readConfig } from "#app/platform/config.server.ts";
import { moveFiles } from "#app/platform/files/move-files.server.ts";
import { isFilesKind, sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { type SealedStore, StoreAway } from "#app/platform/files/stores/sealed-store.ts";
import { openStore } from "../board/open-store.server.ts";
import { MistypedError } from "../command-line/mistyped-error.ts";
import { reporting } from "../command-line/reporting.ts";
import { assertKey } from "../keys/assert-key.server.ts";
import { UsageError } from "../usage-error.ts";
import { indented, inMegabytes, secondsSince } from "./report.ts";

export const moveFilesCommand = reporting({
  words: "office move-files",
  argument: { name: "FROM", is: "disk, database or s3: where they are" },
  options: [{ flag: "remove", does: "empty FROM, once all are there" }],
  does: "copy documents and pictures to where FILES says, and compare every byte",
  more: "Beside a running board, or without one. Run it again if it was interrupted: it goes on where it stopped.",
  report: z.object({
    to: z.string().describe("where they are now"),
    files: z.int().describe("how many"),
    bytes: z.int().describe("how much"),
    copied: z.int().describe("how many were copied now"),
    removed: z.int().describe("how many were removed from FROM"),
  }),
  async run({ argument: kind, flag, tell }) {
    if (!isFilesKind(kind)) throw new MistypedError(`${kind} is none of disk, database and s3.`);
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
      const moved = await moveFiles({ db, from, to, tell: progressTo(tell) });
      const text =
        `${moved.files} files, ${inMegabytes(moved.bytes)}, are in ${to.where}, compared byte for byte; ` +
        `${moved.copied} of them were copied now, in ${secondsSince(began)}.`;
      if (moved.missing.length > 0)
        throw new UsageError(
          `These files are named and in neither place; nothing was removed:\n${indented(moved.missing)}`,
        );
      const removed = flag("remove") ? await empty(from) : 0;
      return {
        report: { to: to.where, files: moved.files, bytes: moved.bytes, copied: moved.copied, removed },
        text: flag("remove") ? `${text}\n${removed} files were removed from ${from.where}.` : text,
      };
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      throw new UsageError(
        `${error.message}\nNothing was removed. Run the command again: it goes on where it stopped.`,
      );
    } finally {
      await db.destroy();
    }
  },
});

const progressTo = (tell: (progress: string) => void) => (done: number, all: number) => {
  if (done > 0 && done % 1000 === 0) tell(`${done} of ${all} …`);
};

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
