import path from "node:path";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";

/** A board with few ads, which starts quickly, and one of them to apply to. */
export async function fillStore(db: Db, { listings = 20 } = {}) {
  await migrate(db);
  await loadVocabulary(db);
  await loadDemo(db, { now: new Date(), passwordHash: "nobody signs in", listings });
  return listingToApply(db);
}

/** One that is open, asks nothing of its own, and whose company hears of applications at once. */
async function listingToApply(db: Db) {
  await db.updateTable("membership").set({ mails: "at_once" }).execute();
  const { id } = await db
    .selectFrom("listing")
    .select("id")
    .where("status", "=", "published")
    .where("id", "not in", (eb) => eb.selectFrom("listing_question").select("listing_id"))
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function fillFolder(dataDir: string, options?: { listings?: number }) {
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  const listingId = await fillStore(db, options);
  await db.destroy();
  return listingId;
}
