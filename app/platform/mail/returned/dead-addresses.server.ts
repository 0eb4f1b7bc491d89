import type { Db } from "#db/connect.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import type { MailName } from "../mail-names.ts";
import { addressMark } from "./mail-key.server.ts";
import { restDays } from "./rest-days.ts";

/**
 * Somebody asked for these on a page, just now: they are tried, and the address is given another chance with them. It may have been
 * somebody else's mistake, or is a new mailbox by that name.
 */
const askedFor: readonly string[] = [
  "account.address_wanted",
  "account.invitation",
  "account.reset",
  "admission.confirm",
  "alert.confirmation",
  "alert.parent",
  "application.again",
  "application.links",
  "application.parent",
  "application.received",
  "callback.received",
  "office.testMail",
  "person.pass",
  "registration.confirm",
  "report.received",
  "returnee.confirmation",
  "taster.parent",
  "taster.received",
] satisfies readonly MailName[];

/** Whether a mail need not be tried, as nothing arrives there. */
export async function isForDeadAddress(db: Db, { mail, keyed, now }: Leaving) {
  if (!askedFor.includes(mail.kind)) return await isDead(db, { mail, keyed, now });
  await giveAnotherChance(db, keyed, mail.to_address);
  return false;
}

type Leaving = { mail: { kind: string; to_address: string }; keyed: Keyed; now: Date };

async function isDead(db: Db, { mail, keyed, now }: Leaving) {
  const row = await db
    .selectFrom("returned_mail")
    .select("id")
    .where("address_mark", "=", addressMark(keyed, mail.to_address))
    .where("reason", "=", "dead")
    .where("returned_at", ">", instantDaysAfter(now, -restDays).toISOString())
    .executeTakeFirst();
  return row !== undefined;
}

/** What came back from there is of no known address any more. */
export async function giveAnotherChance(db: Db, keyed: Keyed, address: string) {
  await db
    .updateTable("returned_mail")
    .set({ address_mark: null })
    .where("address_mark", "=", addressMark(keyed, address))
    .execute();
}
