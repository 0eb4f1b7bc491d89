import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { tasterHashes } from "./taster-links.server.ts";

/** Links in mails that have left open nothing any more; the next mail brings the new one. */
export async function renewTasterLinks(db: Db, keyed: Keyed) {
  for (const { id } of await db.selectFrom("taster_request").select("id").execute()) {
    await db.updateTable("taster_request").set(tasterHashes(keyed, id)).where("id", "=", id).execute();
  }
}
