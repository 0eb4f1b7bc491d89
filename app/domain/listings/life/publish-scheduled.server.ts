import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { readContent } from "../read-content.server.ts";
import { moveListing } from "./move-listing.server.ts";

type Publication = {
  listingId: string;
  /** Null when its day has come. */
  accountId: string | null;
  now: Date;
};

export type PublicationResult = "published" | "notScheduled" | "incomplete";

/** What the office has approved goes out, if the rules of the day let it. Runs in the caller's transaction. */
export async function publishScheduled(db: Db, { listingId, accountId, now }: Publication): Promise<PublicationResult> {
  const listing = await db
    .selectFrom("listing")
    .select(["id", "status"])
    .where("id", "=", listingId)
    .$call(lockedIn(db))
    .executeTakeFirst();
  if (listing?.status !== "scheduled") return "notScheduled";
  const content = await readContent(db, listingId);
  const atOnce = { ...content, facts: { ...content.facts, publish_on: null } };
  if (Object.keys(await problemsAtApproval(db, atOnce, now)).length > 0) return "incomplete";
  const facts = { first_published_at: now.toISOString(), publish_on: null };
  await moveListing(db, { listing, to: "published", event: "published", accountId, facts, now });
  return "published";
}
