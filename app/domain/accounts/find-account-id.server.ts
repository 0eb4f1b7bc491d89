import type { Db } from "#db/connect.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";

/** Whose address it is, or null. */
export async function findAccountId(db: Db, email: string): Promise<string | null> {
  const account = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", foldAddress(email))
    .executeTakeFirst();
  return account?.id ?? null;
}
