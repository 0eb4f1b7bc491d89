import type { Db } from "#db/connect.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";

/** As long as what happened is kept elsewhere. */
const keptMonths = 12;

/** The clock's part: that somebody took something is forgotten after a year, unless what was taken is still here. */
export async function forgetOldExports(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom("application_export")
    .where("at", "<", instantMonthsAfter(now, -keptMonths).toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("exported_application")
            .select("application_id")
            .whereRef("exported_application.export_id", "=", "application_export.id"),
        ),
      ),
    )
    .execute();
}
