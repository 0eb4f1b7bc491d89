// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";
import { forgetMails } from "#app/platform/mail/forget-mails.server.ts";
import { findReturneeProfile } from "./find-returnee-profile.server.ts";
import { profileMailKinds } from "./profile-mails.server.ts";

/** At once, with all that it said, all answers and all mails. Ending what is not there any more is not an error. */
export async function endProfile(db: Db, { token, now }: { token: string; now: Date }) {
  await inTransaction(db, async (db) => {
    const profile = await findReturneeProfile(db, { token, now });
    if (profile) await endProfileOf(db, profile);
  });
}

/** The same for who has shown otherwise whose it is. Runs in the transaction of the deed. */
export async function endProfileOf(db: Db, { id, email }: { id: string; email: string }) {
  await db.deleteFrom("returnee_profile").where("id", "=", id).execute();
  await noteErased(db, "returneeProfile", [id]);
  await forgetMails(db, { to: email, kinds: profileMailKinds });
}
