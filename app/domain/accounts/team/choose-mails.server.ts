import type { MailChoice } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Choice = { companyId: string; accountId: string; mails: MailChoice };

/** What waits for the mail of the morning still comes with it. */
export async function chooseMails(db: Db, { companyId, accountId, mails }: Choice) {
  await db
    .updateTable("membership")
    .set({ mails })
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .execute();
}

export async function findMailChoice(db: Db, { companyId, accountId }: Omit<Choice, "mails">): Promise<MailChoice> {
  const row = await db
    .selectFrom("membership")
    .select("mails")
    .where("account_id", "=", accountId)
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  return row.mails;
}
