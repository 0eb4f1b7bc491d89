import type { Db } from "#db/connect.server.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { instant, type PersonEntry, text } from "./person-entry.ts";

/**
 * Mails of the last weeks to this mailbox. What stands in them is told where it comes from; their words are left out, as in some
 * are links by which whoever has them acts for the person.
 */
export async function findMailsOf(db: Db, { address }: { address: string }): Promise<PersonEntry[]> {
  const rows = await db
    .selectFrom("outbox_mail")
    .select(["id", "to_address", "subject", "created_at", "sent_at", "failed_at"])
    .where(mayBeAddress("to_address", address))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows
    .filter((row) => isSameAddress(row.to_address, address))
    .map((row) => ({
      kind: "mail",
      id: row.id,
      at: row.created_at,
      about: row.subject,
      documents: [],
      fields: [
        ...text("email", row.to_address),
        ...text("subject", row.subject),
        ...instant("writtenAt", row.created_at),
        ...instant("sentAt", row.sent_at),
        ...instant("failedAt", row.failed_at),
      ],
    }));
}
