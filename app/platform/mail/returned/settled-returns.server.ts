import type { Db } from "#db/connect.server.ts";
import type { ReturnReason } from "#db/mails/return-reasons.ts";
import { foldAddress } from "../address.ts";
import { isSameAddress, mayBeAddress } from "../same-address.server.ts";
import { nothingArrives } from "./nothing-arrives.ts";

/** What came back and was not seen to yet, the oldest first. */
export async function findUnsettled(db: Db, atMost: number) {
  const rows = await db
    .selectFrom("returned_mail")
    .select("id")
    .where("settled_at", "is", null)
    .orderBy("id")
    .limit(atMost)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * The address at which nothing arrives any more, folded, by what came back from it; null where it is not as bad as that, where
 * nobody knows any more which it was, or where somebody has asked for a mail there since. In the transaction of what follows.
 */
export async function settleReturn(db: Db, { id, now }: { id: string; now: Date }): Promise<string | null> {
  const row = await db
    .updateTable("returned_mail")
    .set({ settled_at: now.toISOString() })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning(["mail_id", "reason", "address_mark"])
    .executeTakeFirst();
  if (!row || row.address_mark === null || row.reason === "refused") return null;
  const mail = await db.selectFrom("outbox_mail").select("to_address").where("id", "=", row.mail_id).executeTakeFirst();
  if (!mail) return null;
  const address = foldAddress(mail.to_address);
  if (row.reason !== "dead") {
    if (!nothingArrives(await findSentTo(db, address), now)) return null;
    const reason: ReturnReason = "dead";
    await db.updateTable("returned_mail").set({ reason }).where("id", "=", id).execute();
  }
  return address;
}

async function findSentTo(db: Db, address: string) {
  const rows = await db
    .selectFrom("outbox_mail")
    .leftJoin("returned_mail", "returned_mail.mail_id", "outbox_mail.id")
    .select(["to_address", "sent_at", "created_at", "returned_mail.reason"])
    .where((eb) => eb.or([eb("sent_at", "is not", null), eb("returned_mail.reason", "is not", null)]))
    .where(mayBeAddress("to_address", address))
    .execute();
  return rows
    .filter(({ to_address }) => isSameAddress(to_address, address))
    .map(({ sent_at, created_at, reason }) => ({ at: sent_at ?? created_at, reason }));
}
