import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type MailWishes, mailWishes } from "./mail-wishes.ts";

export async function chooseOfficeMails(
  db: Db,
  { accountId, mails, reportsAtOnce }: MailWishes & { accountId: string },
) {
  await db
    .updateTable("account")
    .set({ office_mails: mails, reports_at_once: reportsAtOnce ? 1 : 0 })
    .where("id", "=", accountId)
    .where("role", "=", "office")
    .execute();
}

export async function findOfficeMails(
  db: Db,
  { accountId, config }: { accountId: string; config: Pick<Config, "officeMail"> },
): Promise<MailWishes> {
  const chosen = await db
    .selectFrom("account")
    .select(["office_mails", "reports_at_once"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return mailWishes(chosen, config);
}
