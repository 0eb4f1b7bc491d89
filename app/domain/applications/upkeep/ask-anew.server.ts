// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

/** Whoever could not answer for a while is asked again from the beginning. Runs in the caller's transaction. */
export async function askAnew(db: Db, { companyId }: { companyId: string }) {
  await db
    .deleteFrom("listing_notice")
    .where("notice", "in", ["still_open", "still_open_again"])
    .where("listing_id", "in", (eb) => eb.selectFrom("listing").select("id").where("company_id", "=", companyId))
    .execute();
}
