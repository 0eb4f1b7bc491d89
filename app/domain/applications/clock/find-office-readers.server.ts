import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

/** The people of the office; while nobody has an account there, the operator's address. */
export async function findOfficeReaders(db: Db, officeAddress: string): Promise<{ email: string; lang: Lang }[]> {
  const people = await db
    .selectFrom("account")
    .select(["email", "lang"])
    .where("role", "=", "office")
    .where("disabled_at", "is", null)
    .where("password_hash", "is not", null)
    .execute();
  return people.length > 0 ? people : [{ email: officeAddress, lang: "de" }];
}
