// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";

/** When the office last reminded a company by hand, or null. */
export async function findLastAsking(db: Db, companyId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("audit")
    .select("at")
    .where("action", "=", "company.asked_for_answer")
    .where("subject_id", "=", companyId)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
