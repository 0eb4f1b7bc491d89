import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { ReturnReason } from "#db/mails/return-reasons.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { addressMark } from "./mail-key.server.ts";

type Return = {
  mail: { id: string; kind: string; to_address: string };
  reason: ReturnReason;
  status: string;
  keyed: Keyed;
  now: Date;
};

/** Once for each mail, whoever says it first. */
export async function writeReturn(db: Db, { mail, reason, status, keyed, now }: Return) {
  await db
    .insertInto("returned_mail")
    .values({
      ...{ id: newId(), mail_id: mail.id, mail_kind: mail.kind, reason, status },
      returned_at: now.toISOString(),
      address_mark: addressMark(keyed, mail.to_address),
      settled_at: null,
    })
    .onConflict((conflict) => conflict.column("mail_id").doNothing())
    .execute();
}
