import { actors } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { isFromOtherSide, type ThreadReader } from "./thread.ts";

type Reading = { applicationId: string; side: ThreadReader["side"]; now: Date };

/** Whoever has the thread before them has seen what the other side wrote; of a company it is enough that one has. */
export async function markRead(db: Db, { applicationId, side, now }: Reading) {
  const others = actors.filter((author) => isFromOtherSide(author, side));
  await db
    .updateTable("application_message")
    .set({ read_at: now.toISOString() })
    .where("application_id", "=", applicationId)
    .where("author", "in", others)
    .where("read_at", "is", null)
    .where((eb) => eb.or([eb("leaves_at", "is", null), eb("leaves_at", "<=", now.toISOString())]))
    .execute();
}
