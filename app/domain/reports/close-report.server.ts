import type { Db } from "#db/connect.server.ts";

type Closing = { reportId: string; handledBy: string; /** For the office's own record. */ remark: string; now: Date };

export async function closeReport(db: Db, { reportId, handledBy, remark, now }: Closing) {
  await db
    .updateTable("listing_report")
    .set({ handled_at: now.toISOString(), handled_by: handledBy, remark })
    .where("id", "=", reportId)
    .execute();
}
