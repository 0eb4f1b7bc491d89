import { createReadStream, existsSync } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import type { BaLoad } from "#db/interchange/ba-codes.ts";
import { writeAll } from "#app/platform/keeping/durable-files.server.ts";
import type { Telling } from "../find-ba-ad.server.ts";
import { baFoot, baHead, deleteEntry } from "./ba-document.ts";
import { baFileName, baTimestamp } from "./ba-file-name.ts";
import { bareAdsOf, beginBaRun, dropBaRun, finishBaRun, placeBaFile, sealBaRun } from "./ba-run.server.ts";
import { findLeftOut } from "./find-left-out.server.ts";
import { findRemoved } from "./find-removed.server.ts";
import type { BaSchema } from "./open-ba-schema.server.ts";
import { planAds } from "./plan-ads.server.ts";

type BaExport = Telling & {
  dir: string;
  /** Null: what has changed, once there was a full run. */
  load: BaLoad | null;
  dryRun: boolean;
  schema: BaSchema | null;
  timeZone: string;
};

export type BaReport = Awaited<ReturnType<typeof exportBa>>;

/** One run: the file for the Bundesagentur, and what the store says of it. */
export async function exportBa(db: Db, { dir, load: wanted, dryRun, schema, timeZone, ...telling }: BaExport) {
  const { supplier, now } = telling;
  if (!(await stat(dir).catch(() => null))?.isDirectory()) throw new FileError(`${dir} is no folder.`);
  const finished = await finishBaRun(db);
  const load = await loadOf(db, wanted);
  const run = await beginBaRun(db, { dir, load, now });
  try {
    const timestamp = baTimestamp(now, timeZone);
    const body = await open(bareAdsOf(run.part), "wx", 0o600);
    const planned = await planAds(db, { runId: run.id, load, timestamp, schema, body, ...telling }).finally(() =>
      body.close(),
    );
    const removed = await noteRemoved(db, run.id);
    const counts = { sent: planned.sent + planned.repeated, removed, left_out: planned.left_out };
    const leftOut = await findLeftOut(db, run.id);
    const nothing = load === "difference" && counts.sent + removed === 0;
    const report = { load, finished, sent: counts.sent, removed, kept: planned.kept, leftOut, dryRun };
    if (dryRun) {
      await dropBaRun(db, run);
      return { ...report, file: null };
    }
    const head = { supplierId: supplier.id, timestamp, amount: counts.sent, load };
    const file = nothing ? null : freeName(path.resolve(dir), supplier.id, now, timeZone);
    if (file === null) await rm(bareAdsOf(run.part), { force: true });
    else await writeAll(run.part, piecesOf(db, { run, head: baHead(head) }));
    await sealBaRun(db, { id: run.id, file, counts, now });
    if (file !== null) await placeBaFile(db, { ...run, file });
    return { ...report, file };
  } catch (error) {
    await dropBaRun(db, run);
    throw error;
  }
}

async function loadOf(db: Db, wanted: BaLoad | null): Promise<BaLoad> {
  if (wanted === "full") return wanted;
  const full = await db
    .selectFrom("ba_run")
    .select("id")
    .where("load", "=", "full")
    .where("sealed_at", "is not", null)
    .executeTakeFirst();
  if (full) return "difference";
  if (wanted === null) return "full";
  throw new FileError("There was no full run yet, from which anything could differ.");
}

/** How many. One that is left out from now on has its entry already, which says why. */
async function noteRemoved(db: Db, runId: string) {
  let count = 0;
  for await (const rows of findRemoved(db, runId)) {
    count += rows.length;
    await db
      .insertInto("ba_entry")
      .values(rows.map((row) => ({ run_id: runId, ...row, deed: "removed" as const })))
      .onConflict((conflict) => conflict.columns(["run_id", "listing_id"]).doNothing())
      .execute();
  }
  return count;
}

/** The next second that no file is named after yet. */
function freeName(dir: string, supplierId: string, now: Date, timeZone: string) {
  for (let second = 0; ; second += 1) {
    const file = path.join(dir, baFileName(supplierId, new Date(now.getTime() + second * 1000), timeZone));
    if (!existsSync(file)) return file;
  }
}

async function* piecesOf(db: Db, { run, head }: { run: { id: string; part: string }; head: string }) {
  yield Buffer.from(head);
  for await (const chunk of createReadStream(bareAdsOf(run.part))) yield chunk as Buffer;
  for await (const rows of findRemoved(db, run.id)) {
    yield Buffer.from(rows.map((row) => deleteEntry(row.listing_id)).join(""));
  }
  yield Buffer.from(baFoot);
}
