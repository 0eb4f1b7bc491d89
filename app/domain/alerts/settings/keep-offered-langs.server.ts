import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** An alert in a language that the board does not speak any more goes on in its own. */
export async function keepOfferedLangs(db: Db, offered: readonly Lang[]) {
  await db
    .updateTable("alert")
    .set({ lang: firstOf(offered) })
    .where("lang", "not in", [...offered])
    .execute();
}
