import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** Who appealed in a language that the board does not speak any more is answered in its own. */
export async function offerLangsToAppealing(db: Db, offered: readonly Lang[]) {
  await db
    .updateTable("ruling_appeal")
    .set({ lang: firstOf(offered) })
    .where("lang", "not in", [...offered])
    .execute();
}
