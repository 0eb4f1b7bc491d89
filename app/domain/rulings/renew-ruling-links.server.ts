import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { rulingToken } from "./ruling-links.server.ts";

/** Links in mails that have left open nothing any more; the company's own page has the new one. */
export async function renewRulingLinks(db: Db, keyed: Keyed) {
  for (const { id } of await db.selectFrom("ruling").select("id").execute()) {
    const token_hash = hashToken(rulingToken(keyed, id));
    await db.updateTable("ruling").set({ token_hash }).where("id", "=", id).execute();
  }
}
