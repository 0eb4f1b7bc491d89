import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { findEuresReading } from "./last-reading.server.ts";

/** How many ads coordination offices see, and when one of them last read. */
export async function findEuresState(db: Db) {
  const { open, ended } = await db
    .selectFrom("eures_ad")
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere("closed_at", "is", null).as("open"),
      eb.fn.countAll<number>().filterWhere("closed_at", "is not", null).as("ended"),
    ])
    .executeTakeFirstOrThrow();
  return { open: Number(open), ended: Number(ended), readAt: await findEuresReading(db) };
}

const shown = 200;

/** A company's ads that coordination offices have been told of. */
export function findEuresAdsOf(db: Db, companyId: string) {
  return db
    .selectFrom("eures_ad")
    .innerJoin("listing", "listing.id", "eures_ad.listing_id")
    .where("listing.company_id", "=", companyId)
    .select(["listing.id", "eures_ad.created_at as since", "eures_ad.closed_at as until", ...ownTitle])
    .orderBy("eures_ad.modified_at", "desc")
    .orderBy("listing.id")
    .limit(shown)
    .execute();
}
