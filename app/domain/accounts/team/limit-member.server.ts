import type { Db } from "#db/connect.server.ts";

type Limit = { accountId: string; listingIds: readonly string[] | null };

/** To which listings of the company somebody is limited from now on; null: to none, they see all. */
export async function limitMember(db: Db, { accountId, listingIds }: Limit) {
  const limited = listingIds === null ? 0 : 1;
  await db.updateTable("membership").set({ limited }).where("account_id", "=", accountId).execute();
  await db.deleteFrom("membership_listing").where("account_id", "=", accountId).execute();
  if (!listingIds || listingIds.length === 0) return;
  const rows = listingIds.map((listing_id) => ({ account_id: accountId, listing_id }));
  await db.insertInto("membership_listing").values(rows).execute();
}

/** The listings to which somebody is limited; null: all. */
export async function findLimit(db: Db, accountId: string) {
  const row = await db
    .selectFrom("membership")
    .select("limited")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (row?.limited !== 1) return null;
  const rows = await db
    .selectFrom("membership_listing")
    .select("listing_id as id")
    .where("account_id", "=", accountId)
    .orderBy("listing_id")
    .execute();
  return rows.map(({ id }) => id);
}
