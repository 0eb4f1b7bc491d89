import type { DeclineReason } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Proposal } from "../appointments/read-proposal.ts";
import { changeStatus } from "../change-status.server.ts";
import { claimLink } from "../decision-links/claim-link.server.ts";
import { findDecisionLink } from "./find-decision-link.server.ts";

type Deciding = {
  token: string;
  text: string;
  reason?: DeclineReason | undefined;
  proposal?: Proposal | null;
  origin: string;
  now: Date;
};

export type Decided = { ok: true; batchId: string } | { ok: false; reason: "unknown" | "over" };

/** Answers as if its holder had signed in, once: of two clicks at the same time only one gets through. */
export function decideByLink(db: Db, { token, text, reason, proposal, origin, now }: Deciding): Promise<Decided> {
  return inTransaction(db, async (db) => {
    const link = await findDecisionLink(db, { token, now });
    if (link.state === "unknown") return { ok: false, reason: "unknown" };
    if (link.state === "over" || !(await claimLink(db, "decision_link", { token, now })))
      return { ok: false, reason: "over" };

    const { scope, from, to, application, person } = link;
    const change = { ...scope, applicationId: application.id, accountId: person.accountId, from, to };
    const changed = await changeStatus(db, { ...change, text, reason, proposal, origin, now });
    /** Somebody else was faster by a moment: then it was not used. */
    const outcome = changed.ok ? { answer_id: changed.batchId } : { used_at: null };
    await db.updateTable("decision_link").set(outcome).where("id", "=", hashToken(token)).execute();
    return changed.ok ? { ok: true, batchId: changed.batchId } : { ok: false, reason: "over" };
  });
}
