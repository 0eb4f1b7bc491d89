import { createHmac } from "node:crypto";
import type { Db } from "#db/connect.server.ts";
import { seal, unseal } from "../files/cipher.server.ts";
import { type Keyed, keyFor } from "../keys/key-for.server.ts";
import { mailboxOf } from "./mailbox-of.ts";

/** By this a mailbox is known again, and by nobody without the key whose it is. */
export function mailboxHash(keyed: Keyed, address: string) {
  return createHmac("sha256", keyFor(keyed, "stopped mailboxes")).update(mailboxOf(address)).digest("base64url");
}

/** Stands in mails to addresses that others named: with it their owners say that they want no more. The store has neither it nor the address. */
export function mailStopToken(keyed: Keyed, address: string) {
  return seal(keyFor(keyed, "stop links"), Buffer.from(mailboxOf(address)), label).toString("base64url");
}

/** Null for what is no such link. */
export function mailboxOfStop(keyed: Keyed, token: string) {
  try {
    return unseal(keyFor(keyed, "stop links"), Buffer.from(token, "base64url"), label).toString();
  } catch {
    return null;
  }
}

export async function wantsNoMails(db: Db, keyed: Keyed, address: string) {
  const row = await db
    .selectFrom("mail_stop")
    .select("at")
    .where("address_hash", "=", mailboxHash(keyed, address))
    .executeTakeFirst();
  return row !== undefined;
}

type Wish = { mailbox: string; stop: boolean; now: Date };

/** What the owner wishes from now on, as often as they change their mind. */
export async function wishForMails(db: Db, keyed: Keyed, { mailbox, stop, now }: Wish) {
  const address_hash = mailboxHash(keyed, mailbox);
  if (!stop) return db.deleteFrom("mail_stop").where("address_hash", "=", address_hash).execute();
  return db
    .insertInto("mail_stop")
    .values({ address_hash, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const label = "stop";
