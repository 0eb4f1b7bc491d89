import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** An alert in a language that the board does not speak any more goes on in its own, and so does what a parent is asked. */
export async function keepOfferedLangs(db: Db, offered: readonly Lang[]) {
  for (const column of ["lang", "parent_lang"] as const)
    await db
      .updateTable("alert")
      .set({ [column]: firstOf(offered) })
      .where(column, "not in", [...offered])
      .execute();
}
