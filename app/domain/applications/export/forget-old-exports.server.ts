import type { Db } from "#db/connect.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { exportKeptMonths } from "./export-kept-months.ts";

/** The clock's part: that somebody took something is forgotten after a year, unless what was taken is still here. */
export async function forgetOldExports(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom("application_export")
    .where("at", "<", instantMonthsAfter(now, -exportKeptMonths).toISOString())
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
