import type { Db } from "#db/connect.server.ts";

type Member = { companyId: string; accountId: string };

/** To which listings of the company somebody is limited from now on; null: to none, they see all. */
export async function limitMember(
  db: Db,
  { companyId, accountId, listingIds }: Member & { listingIds: readonly string[] | null },
) {
  const limited = listingIds === null ? 0 : 1;
  const theirs = { account_id: accountId, company_id: companyId };
  await db
    .updateTable("membership")
    .set({ limited })
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .execute();
  await db
    .deleteFrom("membership_listing")
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .execute();
  if (!listingIds || listingIds.length === 0) return;
  const rows = listingIds.map((listing_id) => ({ ...theirs, listing_id }));
  await db.insertInto("membership_listing").values(rows).execute();
}

/** The listings to which somebody is limited; null: all. */
export async function findLimit(db: Db, { companyId, accountId }: Member) {
  const row = await db
    .selectFrom("membership")
    .select("limited")
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  if (row?.limited !== 1) return null;
  const rows = await db
    .selectFrom("membership_listing")
    .select("listing_id as id")
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .orderBy("listing_id")
    .execute();
  return rows.map(({ id }) => id);
}
