import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** Who reported a listing in a language that the board does not speak any more is answered in its own. */
export async function offerLangsToReporters(db: Db, offered: readonly Lang[]) {
  await db
    .updateTable("listing_report")
    .set({ lang: firstOf(offered) })
    .where("lang", "not in", [...offered])
    .execute();
}
