import type { Db } from "#db/connect.server.ts";
import { waitingStatuses } from "#app/domain/applications/application.ts";

/** How many people still hope for an answer about this listing. */
export async function countUnanswered(db: Db, listingId: string) {
  const { count } = await db
    .selectFrom("application")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("listing_id", "=", listingId)
    .where("status", "in", waitingStatuses)
    .executeTakeFirstOrThrow();
  return Number(count);
}
