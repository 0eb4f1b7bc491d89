import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { callbackHashes } from "./callback-links.server.ts";

/** Links in mails that have left open nothing any more; the next mail brings the new one. */
export async function renewCallbackLinks(db: Db, keyed: Keyed) {
  for (const row of await db.selectFrom("callback").select(["id", "own_key"]).execute()) {
    await db.updateTable("callback").set(callbackHashes(keyed, row)).where("id", "=", row.id).execute();
  }
}
