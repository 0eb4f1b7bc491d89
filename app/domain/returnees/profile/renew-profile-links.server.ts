import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { profileToken } from "./profile-links.server.ts";

/** Links in mails that have left open nothing any more; the next mail brings the new ones. */
export async function renewProfileLinks(db: Db, keyed: Keyed) {
  for (const { id } of await db.selectFrom("returnee_profile").select("id").execute()) {
    const manage_hash = hashToken(profileToken(keyed, id));
    await db.updateTable("returnee_profile").set({ manage_hash }).where("id", "=", id).execute();
  }
}
