import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

const shownRuns = 30;
const shownLeftOut = 300;

/** The latest runs whose file is whole. */
export async function findBaRuns(db: Db) {
  const runs = await baRuns(db).orderBy("id", "desc").limit(shownRuns).execute();
  return runs.map(named);
}

/** One of them, with what is to be known of single ads: all that were refused, and the first of those left out. */
export async function findBaRun(db: Db, runId: string) {
  const run = await baRuns(db).where("id", "=", runId).executeTakeFirst();
  if (!run) return null;
  const ofRun = db
    .selectFrom("ba_entry")
    .innerJoin("listing", "listing.id", "ba_entry.listing_id")
    .innerJoin("company", "company.id", "listing.company_id")
    .where("run_id", "=", runId)
    .select(["listing.id", "company.name as company", "ba_entry.reason", "ba_entry.detail", "ba_entry.answer"])
    .select(["ba_entry.deed", "ba_entry.refused", ...ownTitle])
    .orderBy("company.name")
    .orderBy("listing.id");
  const refusedAds = await ofRun.where("refused", "=", 1).execute();
  const leftOutAds = await ofRun.where("deed", "=", "left_out").limit(shownLeftOut).execute();
  /** A later run takes over what is still left out. */
  const isTakenOver = run.leftOut > 0 && leftOutAds.length === 0;
  const more = leftOutAds.length < shownLeftOut ? 0 : run.leftOut - shownLeftOut;
  return { ...named(run), refusedAds, leftOutAds, isTakenOver, more };
}

/** Where the file lay is nothing that a page shows. */
function named<Run extends { file: string | null }>(run: Run) {
  return { ...run, file: run.file === null ? null : path.basename(run.file) };
}

function baRuns(db: Db) {
  return db
    .selectFrom("ba_run")
    .where("sealed_at", "is not", null)
    .select(["id", "load", "file", "sealed_at as at", "answered_at as answeredAt"])
    .select(["sent", "removed", "left_out as leftOut"]);
}
