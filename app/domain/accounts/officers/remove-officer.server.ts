import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { closeAccount } from "../team/remove-member.server.ts";
import type { OfficerChangeResult } from "./change-officer-role.server.ts";
import { findOfficersToChange } from "./find-officers.server.ts";
import { isLastHead } from "./is-last-head.ts";

type Removal = { accountId: string; removedBy: string; now: Date };

/** Takes somebody out of the office at once: no session, no open link. The row stays, closed: what they decided keeps its author. */
export function removeOfficer(db: Db, { accountId, removedBy, now }: Removal): Promise<OfficerChangeResult> {
  return inTransaction(db, async (db) => {
    const officers = await findOfficersToChange(db);
    if (!officers.some((one) => one.accountId === accountId)) return { ok: false, reason: "notFound" };
    if (isLastHead(officers, accountId)) return { ok: false, reason: "lastHead" };

    await closeAccount(db, { accountId, now });
    await recordAudit(db, {
      ...{ now, accountId: removedBy, action: "officer.removed" },
      ...{ subjectType: "account", subjectId: accountId },
    });
    return { ok: true };
  });
}
