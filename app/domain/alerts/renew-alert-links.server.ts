import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { alertToken } from "./alert-links.server.ts";
import { parentToken } from "./minors/parent-token.server.ts";

/** Links in mails that have left open nothing any more; the next mail of each alert brings the new ones. */
export async function renewAlertLinks(db: Db, keyed: Keyed) {
  for (const { id } of await db.selectFrom("alert").select("id").execute()) {
    const manage_hash = hashToken(alertToken(keyed, id));
    await db.updateTable("alert").set({ manage_hash }).where("id", "=", id).execute();
    const parent_hash = hashToken(parentToken(keyed, id));
    await db
      .updateTable("alert")
      .set({ parent_hash })
      .where("id", "=", id)
      .where("parent_hash", "is not", null)
      .execute();
  }
}
