import type { Db } from "#db/connect.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";

/** The account of the office with that address, as long as it can sign in; for deeds that are done from the command line. */
export async function findOfficerByAddress(db: Db, email: string): Promise<{ accountId: string } | null> {
  const account = await db
    .selectFrom("account")
    .select("id as accountId")
    .where("email", "=", foldAddress(email))
    .where("role", "=", "office")
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return account ?? null;
}
