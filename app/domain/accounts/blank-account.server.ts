import type { Db } from "#db/connect.server.ts";
import { noteErased } from "#app/platform/journal/note-erased.server.ts";

/** In place of a name: what the person did keeps an author, and nobody can say who. */
export const formerName = "–";

/** No address can end so (RFC 2606). */
export const formerDomain = "erased.invalid";

/** Takes name and address out of a closed account. Its row stays, as what the person did points to it. */
export async function blankAccount(db: Db, accountId: string) {
  await db
    .updateTable("account")
    .set({ name: formerName, email: `${accountId}@${formerDomain}`, password_hash: null })
    .where("id", "=", accountId)
    .where("disabled_at", "is not", null)
    .execute();
  await noteErased(db, "account", [accountId]);
  for (const table of ["account_token", "known_device", "kept_form", "refused_access"] as const)
    await db.deleteFrom(table).where("account_id", "=", accountId).execute();
}
