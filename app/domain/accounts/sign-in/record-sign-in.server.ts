import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Arrival = { accountId: string; /** Of the page. */ lang: Lang; now: Date };

/** Somebody is through all steps. Returns the language in which they go on: of the page, unless they have chosen one. */
export function recordSignIn(db: Db, { accountId, lang, now }: Arrival): Promise<Lang> {
  return inTransaction(db, async (db) => {
    await db.updateTable("account").set({ lang }).where("id", "=", accountId).where("lang_chosen", "=", 0).execute();
    await recordAudit(db, {
      now,
      accountId,
      action: "account.signed_in",
      subjectType: "account",
      subjectId: accountId,
    });
    const account = await db.selectFrom("account").select("lang").where("id", "=", accountId).executeTakeFirstOrThrow();
    return account.lang;
  });
}
