import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { exampleKeptMonths } from "../example-kept-months.ts";

/** Who was named long ago, and what nobody reads any more. Returns how many examples lost something. */
export async function forgetExamples(db: Db, { now }: { now: Date }) {
  const before = (count: number) => instantMonthsAfter(now, -count).toISOString();
  const forgotten = await inTransaction(db, async (db) => {
    const gone = await db
      .deleteFrom("good_example")
      .where("status", "in", ["draft", "taken_down"])
      .where("updated_at", "<", before(exampleKeptMonths.unfinished))
      .returning("id")
      .execute();
    const unnamed = await db
      .updateTable("good_example")
      .set({ contact_name: null, contact_email: null, contact_phone: null })
      .where("contact_name", "is not", null)
      .where("updated_at", "<", before(exampleKeptMonths.contact))
      .returning("id")
      .execute();
    if (unnamed.length > 0) await raiseRevision(db);
    return gone.length + unnamed.length;
  });
  if (forgotten > 0) await forgetDeleted(db);
  return forgotten;
}
