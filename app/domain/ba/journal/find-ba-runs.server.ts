import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

const shownRuns = 30;
const shownAds = 300;

/** The latest runs whose file is whole. */
export async function findBaRuns(db: Db) {
  const runs = await baRuns(db).orderBy("id", "desc").limit(shownRuns).execute();
  return runs.map(named);
}

/** One of them, with what is to be known of single ads: those that were refused or left out, the first of them by name. */
export async function findBaRun(db: Db, runId: string) {
  const run = await baRuns(db).where("id", "=", runId).executeTakeFirst();
  if (!run) return null;
  const noted = db
    .selectFrom("ba_entry")
    .where("run_id", "=", runId)
    .where((eb) => eb.or([eb("deed", "=", "left_out"), eb("refused", "=", 1)]));
  const { count } = await noted.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const ads = await noted
    .innerJoin("listing", "listing.id", "ba_entry.listing_id")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "company.name as company", "ba_entry.reason", "ba_entry.detail", "ba_entry.answer"])
    .select(["ba_entry.deed", "ba_entry.refused", ...ownTitle])
    .orderBy("ba_entry.refused", "desc")
    .orderBy("company.name")
    .orderBy("listing.id")
    .limit(shownAds)
    .execute();
  return { ...named(run), ads, more: Number(count) - ads.length };
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
