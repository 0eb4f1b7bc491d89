import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { readContent } from "../read-content.server.ts";
import { findChange } from "./find-change.server.ts";
import { writePublished } from "./write-published.server.ts";

type Approval = {
  listingId: string;
  officer: { accountId: string };
  /** The version of the change that the officer has read. */
  seen: Instant | undefined;
  now: Date;
};

export type ChangeApproval =
  | { ok: true }
  | { ok: false; reason: "notWaiting" | "changedMeanwhile" | "deadlinePassed" | "incomplete" };

/** From now on everybody sees what waited beside the published version. Runs in the caller's transaction. */
export async function approveChange(db: Db, { listingId, officer, seen, now }: Approval): Promise<ChangeApproval> {
  const published = await readContent(db, listingId);
  const change = await findChange(db, { listingId, published });
  if (!change || change.sentBackAt !== null) return { ok: false, reason: "notWaiting" };
  if (seen !== change.updatedAt) return { ok: false, reason: "changedMeanwhile" };
  if (change.content.facts.deadline < dayOf(now)) return { ok: false, reason: "deadlinePassed" };
  if (Object.keys(await problemsAtApproval(db, change.content, now)).length > 0) {
    return { ok: false, reason: "incomplete" };
  }
  await db.deleteFrom("listing_change").where("listing_id", "=", listingId).execute();
  const { accountId } = officer;
  await writePublished(db, {
    listingId,
    before: published,
    after: change.content,
    event: "change_published",
    accountId,
    now,
  });
  return { ok: true };
}
