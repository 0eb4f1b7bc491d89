import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { MailSender } from "./account-mail.server.ts";
import { blankAccount } from "./blank-account.server.ts";
import { forgetGuesses } from "./guarding/guesses.server.ts";
import { closeAccount, removeMember } from "./team/remove-member.server.ts";

type Erasing = {
  account: { id: string; email: string };
  /** Null: again, after a restore. */
  erasedBy: string | null;
  from: MailSender & { secretKey: string };
  now: Date;
};

/**
 * Its owner wants to be forgotten. Of their companies each must have another admin. Deputies first, or each would be told by
 * name whose deputy they are no more. Nothing is left but a closed row without a name, to which what they did points.
 */
export function eraseAccount(db: Db, { account: { id, email }, erasedBy, from, now }: Erasing) {
  return inTransaction(db, async (db) => {
    await db
      .deleteFrom("deputy")
      .where((eb) => eb.or([eb("account_id", "=", id), eb("deputy_id", "=", id)]))
      .execute();
    const companies = await db.selectFrom("membership").select("company_id").where("account_id", "=", id).execute();
    for (const { company_id: companyId } of companies)
      await removeMember(db, { companyId, accountId: id, removedBy: erasedBy, evenLastAdmin: true, from, now });
    await closeAccount(db, { accountId: id, now });
    await blankAccount(db, id);
    await forgetGuesses(db, { secretKey: from.secretKey, email });
  });
}
