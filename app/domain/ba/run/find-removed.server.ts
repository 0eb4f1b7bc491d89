import type { Db } from "#db/connect.server.ts";
import { goesOn } from "./ba-run.server.ts";

const atOnce = 1000;

/** The ads that the Bundesagentur has and shall have no longer after this run. */
export async function* findRemoved(
  db: Db,
  runId: string,
): AsyncGenerator<{ listing_id: string; company_id: string }[]> {
  for (let after = ""; ;) {
    const rows = await db
      .selectFrom("ba_ad")
      .select(["listing_id", "company_id"])
      .where("listing_id", ">", after)
      .where("listing_id", "not in", goesOn(db, runId))
      .orderBy("listing_id")
      .limit(atOnce)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.listing_id;
  }
}
