import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import type { MailName } from "../mail-names.ts";
import { addressMark } from "./mail-key.server.ts";

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
  "application.again",
  "application.links",
  "application.received",
  "callback.received",
  "office.testMail",
  "person.pass",
  "registration.confirm",
  "report.received",
  "returnee.confirmation",
  "taster.received",
] satisfies readonly MailName[];

/** Whether a mail need not be tried, as nothing arrives there. */
export async function isForDeadAddress(db: Db, keyed: Keyed, mail: { kind: string; to_address: string }) {
  if (!askedFor.includes(mail.kind)) return (await findDeath(db, keyed, mail.to_address)) !== null;
  await giveAnotherChance(db, keyed, mail.to_address);
  return false;
}

/** Since when nothing arrives at an address; null where that is not known. */
export async function findDeath(db: Db, keyed: Keyed, address: string) {
  const row = await db
    .selectFrom("returned_mail")
    .select("returned_at")
    .where("address_mark", "=", addressMark(keyed, address))
    .where("reason", "=", "dead")
    .orderBy("returned_at")
    .executeTakeFirst();
  return row?.returned_at ?? null;
}

/** What came back from there is of no known address any more. */
export async function giveAnotherChance(db: Db, keyed: Keyed, address: string) {
  await db
    .updateTable("returned_mail")
    .set({ address_mark: null })
    .where("address_mark", "=", addressMark(keyed, address))
    .execute();
}
