import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { endOtherSessionsOf, type Viewer } from "../sessions.server.ts";

type Ending = {
  viewer: Pick<Viewer, "accountId" | "session">;
  /** Of one session, or "others". */ id: string;
  now: Date;
};

/** Ends one of the viewer's own sessions, or all but this one. What is over already, or somebody else's, changes nothing. */
export function endOwnSession(db: Db, { viewer, id, now }: Ending) {
  const { accountId } = viewer;
  return inTransaction(db, async (db) => {
    if (id === "others") await endOtherSessionsOf(db, viewer);
    else await db.deleteFrom("session").where("account_id", "=", accountId).where("public_id", "=", id).execute();
    const action = id === "others" ? "account.other_sessions_ended" : "account.session_ended";
    await recordAudit(db, { now, accountId, action, subjectType: "account", subjectId: accountId });
  });
}
