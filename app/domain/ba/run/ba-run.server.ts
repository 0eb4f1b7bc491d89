import { rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { BaLoad } from "#db/interchange/ba-codes.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { forceToDisk } from "#app/platform/keeping/durable-files.server.ts";

const keptMonths = 12;

/** Its part is written under this name, and the bare ads under another beside it. */
export const bareAdsOf = (part: string) => `${part}.body`;

/**
 * A run is a file and what the store says of it, and no power cut may part them: the file is written whole under another
 * name, then the store takes over what it says (sealed), then it gets its name (placed). What was not sealed has not been;
 * what was sealed and not placed is placed by whoever comes next.
 */
export async function beginBaRun(db: Db, { dir, load, now }: { dir: string; load: BaLoad; now: Date }) {
  const id = newId();
  const part = path.join(path.resolve(dir), `.${id}.part`);
  await db.insertInto("ba_run").values({ id, load, part, began_at: now.toISOString() }).execute();
  return { id, part };
}

/** Ends what an earlier run left behind. The name of the file that only now got it, if there is one. */
export async function finishBaRun(db: Db): Promise<string | null> {
  const unsealed = await db.selectFrom("ba_run").select(["id", "part"]).where("sealed_at", "is", null).execute();
  for (const run of unsealed) await dropBaRun(db, run);
  const unplaced = await db
    .selectFrom("ba_run")
    .select(["id", "part", "file"])
    .where("sealed_at", "is not", null)
    .where("placed_at", "is", null)
    .executeTakeFirst();
  if (!unplaced) return null;
  await placeBaFile(db, unplaced);
  return unplaced.file;
}

/** Not once it is sealed: its file has yet to be placed. */
export async function dropBaRun(db: Db, { id, part }: { id: string; part: string | null }) {
  const dropped = await db
    .deleteFrom("ba_run")
    .where("id", "=", id)
    .where("sealed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (dropped && part !== null) for (const file of [part, bareAdsOf(part)]) await rm(file, { force: true });
}

type Sealing = {
  id: string;
  file: string | null;
  counts: { sent: number; removed: number; left_out: number };
  now: Date;
};

/** From here on the store says what the file says. */
export function sealBaRun(db: Db, { id, file, counts, now }: Sealing) {
  return inTransaction(db, async (db) => {
    const at = now.toISOString();
    const sealed = await db
      .updateTable("ba_run")
      .set({ file, sealed_at: at, placed_at: file === null ? at : null, ...counts })
      .where("id", "=", id)
      .where("sealed_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!sealed) throw new FileError("Another run began meanwhile. This one has written nothing.");
    await db
      .insertInto("ba_ad")
      .columns(["listing_id", "company_id", "digest", "run_id"])
      .expression((eb) =>
        eb
          .selectFrom("ba_entry")
          .select(["listing_id", "company_id", eb.fn.coalesce("digest", eb.val("")).as("digest"), "run_id"])
          .where("run_id", "=", id)
          .where("deed", "in", ["sent", "repeated"]),
      )
      .onConflict((conflict) =>
        conflict.column("listing_id").doUpdateSet((eb) => ({
          company_id: eb.ref("excluded.company_id"),
          digest: eb.ref("excluded.digest"),
          run_id: eb.ref("excluded.run_id"),
        })),
      )
      .execute();
    await db.deleteFrom("ba_ad").where("listing_id", "not in", goesOn(db, id)).execute();
    await db.deleteFrom("ba_entry").where("run_id", "=", id).where("deed", "=", "kept").execute();
    await db
      .deleteFrom("ba_entry")
      .where("run_id", "!=", id)
      .where("deed", "in", ["repeated", "left_out"])
      .where((eb) => eb.or([eb("refused", "is", null), eb("refused", "=", 0)]))
      .execute();
    const old = instantMonthsAfter(now, -keptMonths).toISOString();
    await db.deleteFrom("ba_run").where("began_at", "<", old).where("placed_at", "is not", null).execute();
  });
}

/** The ads that a run leaves with the Bundesagentur. */
export function goesOn(db: Db, runId: string) {
  return db
    .selectFrom("ba_entry")
    .select("listing_id")
    .where("run_id", "=", runId)
    .where("deed", "in", ["sent", "repeated", "kept"]);
}

/** A part that is not there any more has its name already: to rename is one step. */
export async function placeBaFile(
  db: Db,
  { id, part, file }: { id: string; part: string | null; file: string | null },
) {
  if (part !== null && file !== null) {
    await rename(part, file).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    });
    await forceToDisk(path.dirname(file)).catch(() => undefined);
    await rm(bareAdsOf(part), { force: true });
  }
  await db.updateTable("ba_run").set({ placed_at: new Date().toISOString() }).where("id", "=", id).execute();
}
