import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

const shown = 200;

/** What the Bundesagentur was told of a company's ads and what it answered, the latest first: one line for each ad and run. */
export function findTold(db: Db, companyId: string) {
  return db
    .selectFrom("ba_entry")
    .innerJoin("ba_run", "ba_run.id", "ba_entry.run_id")
    .innerJoin("listing", "listing.id", "ba_entry.listing_id")
    .where("ba_entry.company_id", "=", companyId)
    .where("ba_run.sealed_at", "is not", null)
    .select(["ba_entry.run_id as runId", "listing.id", "ba_run.sealed_at as at", "ba_entry.deed"])
    .select(["ba_entry.reason", "ba_entry.detail", "ba_entry.refused", "ba_entry.answer", ...ownTitle])
    .orderBy("ba_run.id", "desc")
    .orderBy("listing.id")
    .limit(shown)
    .execute();
}
