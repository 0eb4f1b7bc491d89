import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { findRoadLayers } from "./find-road-layers.server.ts";
import type { Layer } from "./layered-road-times.ts";
import { packRoadTable } from "./pack-road-table.server.ts";
import { coversAllOf, pairsIn } from "./road-table.ts";

/** Goes before what is there already; what says nothing more than this is thrown away. How many those are. */
export async function saveRoadTimes(
  db: Db,
  { network, table }: Layer,
  { now, dryRun }: { now: Date; dryRun: boolean },
): Promise<number> {
  const covered = (await findRoadLayers(db)).filter((known) => coversAllOf(table, known.table)).map(({ id }) => id);
  if (dryRun) return covered.length;
  const row = { ...network, pairs: pairsIn(table), packed: await packRoadTable(table) };
  await inTransaction(db, async (db) => {
    if (covered.length > 0) await db.deleteFrom("road_times").where("id", "in", covered).execute();
    await db
      .insertInto("road_times")
      .values({ id: newId(), ...row, imported_at: now.toISOString() })
      .execute();
    await raiseVocabularyRevision(db);
  });
  return covered.length;
}
