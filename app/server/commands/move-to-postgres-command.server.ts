import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { connect, type Db } from "#db/connect.server.ts";
import { lookAtStore, type Moved, moveStore } from "#db/moving/move-store.server.ts";
import { refuseFilled } from "#db/postgres/empty-store.server.ts";
import { StoreRefused } from "#db/store-refused.ts";
import { type Config, readConfig } from "#app/platform/config.server.ts";
import { moveFiles } from "#app/platform/files/move-files.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { type SealedStore, StoreAway } from "#app/platform/files/stores/sealed-store.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { claimDatabaseAlone } from "../board/claim-database.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";
import { indented, secondsSince } from "./report.ts";

export const moveToPostgresCommand = reporting({
  words: "office move-to-postgres",
  options: [{ flag: "dry-run", does: "only say what that would be" }],
  does: "copy the store of DATA_DIR into the empty database of DATABASE_URL, and compare both",
  more: "While no board runs. Documents go to where FILES says; the SQLite store and its files stay as they are.",
  report: z.object({
    dryRun: z.boolean().describe("whether nothing was changed"),
    tables: z.int().describe("how many tables"),
    rows: z.int().describe("how many rows of them"),
    files: z.int().nullable().describe("how many documents and pictures were copied; null where they stay"),
  }),
  async run({ flag }) {
    const config = readConfig(process.env, "demo");
    const store = path.join(config.dataDir, "board.db");
    if (!config.database)
      throw new UsageError("DATABASE_URL must say where to: postgres://user:password@host/database");
    if (!existsSync(store)) throw new UsageError(`There is no store in ${config.dataDir}.`);
    const leave = claimDataFolder(config.dataDir);
    try {
      const { url } = config.database;
      return await claimDatabaseAlone(url, () => move(config, { store, url, dryRun: flag("dry-run") }));
    } catch (error) {
      throw error instanceof StoreRefused || error instanceof StoreAway ? new UsageError(error.message) : error;
    } finally {
      leave();
    }
  },
});

async function move(config: Config, { store, url, dryRun }: { store: string; url: string; dryRun: boolean }) {
  const began = performance.now();
  const target = await connect(url, { size: 3, statementTimeout: 0 });
  try {
    const disk = diskStore(path.join(config.dataDir, "files"));
    if (dryRun) {
      await refuseFilled(target);
      const [found, files] = [lookAtStore(store), await count(disk)];
      return {
        report: { dryRun, ...countsOf(found), files },
        text: `${inWords(found)} and ${files} files would be copied. Nothing was changed.`,
      };
    }
    const moved = await moveStore(store, target);
    const elsewhere =
      config.files.kind === "disk" ? null : sealedStoreOf(config.files, { db: target, dataDir: config.dataDir });
    const files = elsewhere ? await copyFiles(target, { from: disk, to: elsewhere }) : null;
    const text =
      `${inWords(moved)} stand in PostgreSQL, every one compared, after ${secondsSince(began)}.\n` +
      (elsewhere
        ? `${files} files were copied to ${elsewhere.where} and compared.\n`
        : "Documents stay in DATA_DIR/files: give that folder to every machine, or move with FILES set to another place.\n") +
      "Start the board with this DATABASE_URL and look at it. Then move board.db away: it is not written to any more.";
    return { report: { dryRun, ...countsOf(moved), files }, text };
  } finally {
    await target.destroy();
  }
}

async function count(store: SealedStore) {
  let files = 0;
  const lying = store.list()[Symbol.asyncIterator]();
  while (!(await lying.next()).done) files++;
  return files;
}

/** Of what a former try has copied nothing is copied again. */
async function copyFiles(db: Db, { from, to }: { from: SealedStore; to: SealedStore }) {
  await to.check();
  const { files, missing } = await moveFiles({ db, from, to, tell: () => undefined });
  if (missing.length === 0) return files;
  throw new UsageError(`The store is moved. These files it names are lost already:\n${indented(missing)}`);
}

function countsOf(moved: Moved) {
  const tables = Object.values(moved);
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
}

function inWords(moved: Moved) {
  const { tables, rows } = countsOf(moved);
  return `${rows} rows of ${tables} tables`;
}
