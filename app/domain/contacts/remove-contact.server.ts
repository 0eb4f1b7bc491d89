import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";

type Removal = {
  contactId: string;
  /** Null: again, after a restore. */
  accountId: string | null;
  now: Date;
};

/** The person stands nowhere any more, and nothing of them is kept. False: there was nobody. */
export function removeContact(db: Db, { contactId, accountId, now }: Removal): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const removed = await db.deleteFrom("contact_person").where("id", "=", contactId).returning("id").execute();
    if (removed.length === 0) return false;
    await noteErased(db, "contactPerson", [contactId]);
    await raiseRevision(db);
    const subject = { subjectType: "contact_person", subjectId: contactId };
    await recordAudit(db, { now, accountId, action: "contact_person.removed", ...subject });
    return true;
  });
}
