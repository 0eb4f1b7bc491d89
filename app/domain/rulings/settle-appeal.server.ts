import type { Db } from "#db/connect.server.ts";
import type { AppealOutcome } from "#db/rulings/ruling-codes.ts";

type Settling = {
  rulingId: string;
  outcome: AppealOutcome;
  /** Goes to whoever appealed, word for word. */
  answer: string;
  decidedBy: string;
  broughtBack: boolean;
  now: Date;
};

/** False where somebody else was quicker. */
export async function settleAppeal(db: Db, { rulingId, outcome, answer, decidedBy, broughtBack, now }: Settling) {
  const settled = await db
    .updateTable("ruling_appeal")
    .set({ outcome, answer, decided_by: decidedBy, decided_at: now.toISOString(), brought_back: broughtBack ? 1 : 0 })
    .where("ruling_id", "=", rulingId)
    .where("decided_at", "is", null)
    .returning("ruling_id")
    .executeTakeFirst();
  return settled !== undefined;
}
