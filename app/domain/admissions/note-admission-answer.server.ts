import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Instant } from "#db/schema.ts";

type Waiting = { confirmed_at: Instant | null; asked_at: Instant | null };

/** For the office's own measure. After a question it is not the office that keeps the other waiting. */
export async function noteAdmissionAnswer(db: Db, { confirmed_at, asked_at }: Waiting, now: Date) {
  if (confirmed_at === null || asked_at !== null) return;
  const row = { id: newId(), handed_in_at: confirmed_at, answered_at: now.toISOString() };
  await db.insertInto("admission_answer").values(row).execute();
}
