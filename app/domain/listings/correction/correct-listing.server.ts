import { isDeepStrictEqual } from "node:util";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Instant } from "#db/schema.ts";
import { eventChanges } from "../change/event-changes.ts";
import { writePublished } from "../change/write-published.server.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { findKindProblems } from "../checks/find-kind-problems.server.ts";
import { listingProblems } from "../checks/listing-problems.ts";
import type { Problems } from "../checks/problem.ts";
import { publishScheduled } from "../life/publish-scheduled.server.ts";
import { isRunning } from "../listing.ts";
import type { ListingContent } from "../listing-content.ts";
import { readContent } from "../read-content.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";
import { writeLists } from "../write-lists.server.ts";
import { carryCorrection } from "./carry-correction.server.ts";

type Correction = {
  listingId: string;
  officer: { accountId: string };
  /** listing.updated_at when the form was opened. */
  seen: Instant;
  content: ListingContent;
  /** Stands in the history, where the company reads it. */
  reason: string;
  /** In which problems are said. */
  lang: Lang;
  now: Date;
};

export type CorrectionResult =
  /** Null where nothing was changed, e.g. when the button was pressed twice. */
  | { ok: true; corrected: { before: ListingContent; after: ListingContent } | null }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "closed" }
  | { ok: false; reason: "changedMeanwhile"; updatedAt: Instant }
  | { ok: false; reason: "incomplete"; problems: Problems };

/** The office changes what a company has handed in, by the company's own rules. Whoever reads it next reads the corrected version. */
export function correctListing(db: Db, correction: Correction): Promise<CorrectionResult> {
  const { listingId, officer, seen, reason, lang, now } = correction;
  const { accountId } = officer;
  return inTransaction(db, async (db) => {
    const listing = await db
      .selectFrom("listing")
      .select(["id", "status", "updated_at", "company_id as companyId"])
      .where("id", "=", listingId)
      .where("status", "!=", "draft")
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    if (listing.status === "closed") return { ok: false, reason: "closed" };

    const before = await readContent(db, listingId);
    const after = isRunning(listing) ? outAlready(correction.content) : correction.content;
    if (isDeepStrictEqual(before, after)) return { ok: true, corrected: null };
    if (seen !== listing.updated_at) return { ok: false, reason: "changedMeanwhile", updatedAt: listing.updated_at };
    const { companyId } = listing;
    const problems = {
      ...listingProblems(after, await findCheckContext(db, after, { lang, now })),
      ...(await findKindProblems(db, { companyId, listingId, wanted: after.facts, lang })),
    };
    if (Object.keys(problems).length > 0) return { ok: false, reason: "incomplete", problems };

    if (isRunning(listing)) {
      await writePublished(db, { listingId, before, after, event: "edited", accountId, remark: reason, now });
      await carryCorrection(db, { listingId, before, after, basedOn: now.toISOString(), accountId, now });
    } else {
      await writeUnseen(db, { ...correction, before, after });
      const isDue = listing.status === "scheduled" && after.facts.publish_on === null;
      if (isDue) await publishScheduled(db, { listingId, accountId, now });
    }
    return { ok: true, corrected: { before, after } };
  });
}

/** A form from before it was out may still name the day. */
function outAlready(content: ListingContent): ListingContent {
  return { ...content, facts: { ...content.facts, publish_on: null } };
}

type Versions = { before: ListingContent; after: ListingContent };

async function writeUnseen(db: Db, { listingId, officer, reason, now, before, after }: Correction & Versions) {
  await db
    .updateTable("listing")
    .set({ ...after.facts, updated_at: now.toISOString() })
    .where("id", "=", listingId)
    .execute();
  await writeLists(db, listingId, after);
  const deed = { listingId, event: "edited", accountId: officer.accountId, remark: reason, now } as const;
  await recordListingHistory(db, { ...deed, changes: eventChanges(before, after) });
}
