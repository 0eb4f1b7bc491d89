import type { Db } from "#db/connect.server.ts";
import type { JournalKind } from "#db/keeping/journal-kinds.ts";

const atOnce = 200;

/** In the transaction of the erasure: what was not erased must never stand in the journal. */
export async function noteErased(db: Db, kind: JournalKind, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += atOnce)
    await db
      .insertInto("erased_row")
      .values(ids.slice(from, from + atOnce).map((id) => ({ kind, id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
