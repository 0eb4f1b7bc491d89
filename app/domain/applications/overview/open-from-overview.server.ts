import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { issueLink } from "../issue-link.server.ts";

/** A link of its own, as a mail would bring: those that are out are known only by their hashes. Null for another's application. */
export function openFromOverview(
  db: Db,
  { applicationId, address, now }: { applicationId: string; address: string; now: Date },
) {
  return inTransaction(db, async (db) => {
    const own = await db
      .selectFrom("application")
      .select("id")
      .where("id", "=", applicationId)
      .where("email_folded", "=", address)
      .executeTakeFirst();
    return own ? issueLink(db, { applicationId, now }) : null;
  });
}
