import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Answer = { runId: string; refusals: ReadonlyMap<string, string>; accountId: string; now: Date };

/**
 * What the Bundesagentur answered to a run: the ads it refused, and with that that it took all others. Entered anew it replaces
 * what was entered before. Ads that the run did not tell are given back, and nothing is changed; null: there is no such run.
 */
export function enterAnswer(
  db: Db,
  { runId, refusals, accountId, now }: Answer,
): Promise<{ unknown: string[] } | null> {
  return inTransaction(db, async (db) => {
    const run = await db
      .selectFrom("ba_run")
      .select("id")
      .where("id", "=", runId)
      .where("sealed_at", "is not", null)
      .executeTakeFirst();
    if (!run) return null;
    const told = db.selectFrom("ba_entry").where("run_id", "=", runId).where("deed", "in", ["sent", "repeated"]);
    const rows = await told
      .select("listing_id")
      .where("listing_id", "in", [...refusals.keys(), ""])
      .execute();
    const known = new Set(rows.map(({ listing_id }) => listing_id));
    const unknown = [...refusals.keys()].filter((id) => !known.has(id));
    if (unknown.length > 0) return { unknown };
    await db
      .updateTable("ba_entry")
      .set({ refused: 0, answer: null })
      .where("run_id", "=", runId)
      .where("deed", "in", ["sent", "repeated"])
      .execute();
    for (const [listingId, answer] of refusals) {
      await db
        .updateTable("ba_entry")
        .set({ refused: 1, answer })
        .where("run_id", "=", runId)
        .where("listing_id", "=", listingId)
        .execute();
    }
    await db.updateTable("ba_run").set({ answered_at: now.toISOString() }).where("id", "=", runId).execute();
    const action = "ba_run.answered";
    await recordAudit(db, { now, accountId, action, subjectType: "ba_run", subjectId: runId });
    return { unknown: [] };
  });
}
