import type { Db } from "#db/connect.server.ts";
import { firstOf, type Lang } from "#app/platform/i18n/locales.ts";

/** Who applied, or began to, in a language that the board does not speak any more is written to in its own. */
export async function offerLangsToApplicants(db: Db, offered: readonly Lang[]) {
  for (const table of ["application", "application_draft"] as const)
    await db
      .updateTable(table)
      .set({ lang: firstOf(offered) })
      .where("lang", "not in", [...offered])
      .execute();
  await db
    .updateTable("application_draft")
    .set({ parent_lang: firstOf(offered) })
    .where("parent_lang", "not in", [...offered])
    .execute();
}
