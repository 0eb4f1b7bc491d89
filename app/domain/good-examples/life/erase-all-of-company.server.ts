// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

/** What a company has told, or let tell of itself, goes with it: its words, its people and all. */
export async function eraseAllOfCompany(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const examples = await db.selectFrom("good_example").select("id").where("company_id", "=", companyId).execute();
  if (examples.length === 0) return;
  await db.deleteFrom("good_example").where("company_id", "=", companyId).execute();
  await raiseRevision(db);
  for (const { id } of examples) {
    const subject = { subjectType: "good_example", subjectId: id };
    await recordAudit(db, { now, accountId: null, action: "good_example.deleted", ...subject });
  }
}
