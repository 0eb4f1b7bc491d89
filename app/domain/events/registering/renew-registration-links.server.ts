import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { registrationToken } from "./registration-links.server.ts";

/** Links in mails that have left open nothing any more; the next mail brings the new one. */
export async function renewRegistrationLinks(db: Db, keyed: Keyed) {
  for (const { id } of await db.selectFrom("registration").select("id").execute()) {
    const token_hash = hashToken(registrationToken(keyed, id));
    await db.updateTable("registration").set({ token_hash }).where("id", "=", id).execute();
  }
}
