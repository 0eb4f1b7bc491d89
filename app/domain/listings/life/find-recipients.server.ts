import type { Db } from "#db/connect.server.ts";

/** Whoever handed the listing in last; when they have left, the company's admins. */
export async function findRecipients(db: Db, { listingId, companyId }: { listingId: string; companyId: string }) {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id", "account.email", "account.lang", "membership.role"])
    .where("membership.company_id", "=", companyId)
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .orderBy("account.id")
    .execute();
  const submission = await db
    .selectFrom("listing_history")
    .select("account_id")
    .where("listing_id", "=", listingId)
    .where("event", "in", ["submitted", "change_submitted"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  const submitter = members.filter(({ id }) => id === submission?.account_id);
  return submitter.length > 0 ? submitter : members.filter(({ role }) => role === "admin");
}
