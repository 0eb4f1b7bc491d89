import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** Who left a profile in a language that the board does not speak any more is written to in its own. */
export async function offerLangsToReturnees(db: Db, offered: readonly Lang[]) {
  await db
    .updateTable("returnee_profile")
    .set({ lang: firstOf(offered) })
    .where("lang", "not in", [...offered])
    .execute();
}
