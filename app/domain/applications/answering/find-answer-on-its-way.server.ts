import type { Db } from "#db/connect.server.ts";
import { decisions } from "../application.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";
import { wayOf } from "../held/hold.ts";
import type { OnItsWay } from "./answer-on-its-way.tsx";

/** The last answer, while it has not left. */
export async function findAnswerOnItsWay(
  db: Db,
  { applicationId, now }: { applicationId: string; now: Date },
): Promise<OnItsWay | null> {
  const [held] = await findHeldAnswers(db, { applicationId, now });
  const to = decisions.find((one) => one === held?.to_status);
  if (!held || !to) return null;
  const way = wayOf({ leavesAt: held.leaves_at, takenBackAt: held.taken_back_at }, now);
  return way.state === "held" ? { id: held.id, batchId: held.batch_id, to, minutes: way.minutes } : null;
}
