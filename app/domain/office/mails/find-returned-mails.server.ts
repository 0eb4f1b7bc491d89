import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { returnReasons } from "#db/mails/return-reasons.ts";
import { maskMail } from "#app/domain/alerts/mask-mail.ts";
import type { Config } from "#app/platform/config.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { findMailboxTrouble } from "#app/platform/mail/returned/mailbox-troubles.server.ts";

/** So many of the latest are named one by one. */
const shown = 20;

/** What came back as long as it is kept: how much for which reason, and the latest. Null: all is well with the mailbox. */
export async function findReturnedMails(db: Db, { returned }: Pick<Config, "returned">) {
  const rows = await db
    .selectFrom("returned_mail")
    .select(["reason", sql<number | string>`count(*)`.as("count")])
    .groupBy("reason")
    .execute();
  const countOf = new Map(rows.map(({ reason, count }) => [reason, Number(count)]));
  return {
    counts: returnReasons.flatMap((reason) => {
      const count = countOf.get(reason);
      return count ? [{ reason, count }] : [];
    }),
    latest: await findLatest(db),
    trouble: returned.mailbox === null ? null : await findMailboxTrouble(db),
  };
}

export type ReturnedMails = Awaited<ReturnType<typeof findReturnedMails>>;

/** Whoever has an account is named, for the office must reach them otherwise. Of everybody else it needs no address. */
async function findLatest(db: Db) {
  const rows = await db
    .selectFrom("returned_mail")
    .leftJoin("outbox_mail", "outbox_mail.id", "returned_mail.mail_id")
    .select(["returned_mail.id", "mail_kind as kind", "reason", "status", "returned_at as at", "to_address as to"])
    .orderBy("returned_at", "desc")
    .orderBy("returned_mail.id", "desc")
    .limit(shown)
    .execute();
  const addresses = rows.flatMap(({ to }) => (to === null ? [] : [foldAddress(to)]));
  const accounts =
    addresses.length === 0
      ? []
      : await db
          .selectFrom("account")
          .select(["email", "name"])
          .where("email", "in", addresses)
          .where("disabled_at", "is", null)
          .execute();
  return rows.map(({ to, ...row }) => {
    const account = to !== null && accounts.find(({ email }) => email === foldAddress(to));
    return {
      ...row,
      owner: account ? { name: account.name, address: account.email } : null,
      masked: to && maskMail(to),
    };
  });
}
