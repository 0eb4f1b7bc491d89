import type { Db } from "#db/connect.server.ts";

type Dropped = { accountId: string; listingId: string; copyId: string; page?: string };

/** What somebody has handed over or thrown away: the copy they saw, and what this page made of it. Only one's own. */
export async function dropWorkingCopy(db: Db, { accountId, listingId, copyId, page = "" }: Dropped): Promise<boolean> {
  const dropped = await db
    .deleteFrom("working_copy")
    .where("listing_id", "=", listingId)
    .where("account_id", "=", accountId)
    .where((eb) => eb.or([eb("id", "=", copyId), ...(page === "" ? [] : [eb("page", "=", page)])]))
    .returning("id")
    .execute();
  return dropped.length > 0;
}
