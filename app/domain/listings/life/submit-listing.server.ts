// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { findKindProblems } from "../checks/find-kind-problems.server.ts";
import { listingProblems } from "../checks/listing-problems.ts";
import type { Problems } from "../checks/problem.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { acknowledgeSubmission } from "./acknowledge-submission.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellOffice } from "./tell-office.server.ts";

type Submission = {
  companyId: string;
  accountId: string;
  listingId: string;
  lang: Lang;
  config: OfficeSender;
  now: Date;
};

export type SubmissionResult =
  | { ok: true }
  | { ok: false; reason: "notFound" | "notDraft" }
  | { ok: false; reason: "incomplete"; problems: Problems };

/** Hands a finished draft to the office. Handing it in twice is the same as once. */
export function submitListing(
  db: Db,
  { companyId, accountId, listingId, lang, config, now }: Submission,
): Promise<SubmissionResult> {
  return inTransaction(db, async (db) => {
    const listing = await ownListing(db, { companyId, listingId })
      .select(["id", "status"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing) return { ok: false, reason: "notFound" };
    if (listing.status === "submitted") return { ok: true };
    if (listing.status !== "draft") return { ok: false, reason: "notDraft" };

    const content = await readContent(db, listingId);
    const problems = {
      ...listingProblems(content, await findCheckContext(db, content, { lang, now })),
      ...(await findKindProblems(db, { companyId, listingId, wanted: content.facts, lang })),
    };
    if (Object.keys(problems).length > 0) return { ok: false, reason: "incomplete", problems };

    const facts = { submitted_at: now.toISOString() };
    await moveListing(db, { listing, to: "submitted", event: "submitted", accountId, facts, now });
    await tellOffice(db, { listingId, config, now });
    await acknowledgeSubmission(db, { listingId, accountId, config, now });
    return { ok: true };
  });
}
