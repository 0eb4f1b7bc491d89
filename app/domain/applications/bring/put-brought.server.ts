import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { BringPage } from "./asks.ts";
import { type Brought, rowsOf, topicsOf } from "./brought.ts";

type Put = { draftId: string; page: BringPage; brought: Partial<Brought> };

/** What one page ticked takes the place of what it ticked before. */
export async function putBrought(db: Db, { draftId, page, brought }: Put) {
  await db
    .deleteFrom("application_brought")
    .where("draft_id", "=", draftId)
    .where("topic", "in", topicsOf[page])
    .execute();
  const rows = rowsOf(brought).map((row) => ({ id: newId(), draft_id: draftId, application_id: null, ...row }));
  if (rows.length > 0) await db.insertInto("application_brought").values(rows).execute();
}

export async function moveBrought(db: Db, { draftId, applicationId }: { draftId: string; applicationId: string }) {
  await db
    .updateTable("application_brought")
    .set({ application_id: applicationId, draft_id: null })
    .where("draft_id", "=", draftId)
    .execute();
}
