import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** Who asked for a taster day in a language that the board does not speak any more is written to in its own. */
export async function offerLangsToPupils(db: Db, offered: readonly Lang[]) {
  await db
    .updateTable("taster_request")
    .set({ lang: firstOf(offered) })
    .where("lang", "not in", [...offered])
    .execute();
}
