import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import { auditKeptMonths } from "#app/platform/auditing/audit-kept-months.ts";
import { instantMonthsAfter } from "./days.ts";

type AuditEntry = { now: Date; accountId: string | null; action: AuditAction; subjectType: string; subjectId: string };

/** Who did what to which row, in ids only. Write it in the transaction of the deed. */
export async function recordAudit(db: Db, { now, accountId, action, subjectType, subjectId }: AuditEntry) {
  await db
    .insertInto("audit")
    .values({
      id: newId(),
      at: now.toISOString(),
      account_id: accountId,
      action,
      subject_type: subjectType,
      subject_id: subjectId,
    })
    .execute();
}

export async function forgetOldAudit(db: Db, { now }: { now: Date }) {
  await db.deleteFrom("audit").where("at", "<", instantMonthsAfter(now, -auditKeptMonths).toISOString()).execute();
}
