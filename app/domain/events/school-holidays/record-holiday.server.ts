import type { Db } from "#db/connect.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";

type Deed = {
  id: string;
  action: Extract<AuditAction, `school_holiday.${string}`>;
  officer: { accountId: string };
  now: Date;
};

export function recordHoliday(db: Db, { id, action, officer, now }: Deed) {
  const { accountId } = officer;
  return recordAudit(db, { now, accountId, action, subjectType: "school_holiday", subjectId: id });
}
