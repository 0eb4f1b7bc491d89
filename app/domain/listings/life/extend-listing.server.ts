// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Day } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { carryDeadline } from "../change/carry-deadline.server.ts";
import { writePublished } from "../change/write-published.server.ts";
import { findKindProblems } from "../checks/find-kind-problems.server.ts";
import { problemsAtApproval } from "../checks/problems-at-approval.server.ts";
import { isRunning } from "../listing.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { extendedDeadline, type ExtensionProblem, extensionProblem } from "./extension.ts";

type Extension = CompanyScope & {
  accountId: string;
  listingId: string;
  /** The last day when the button was shown: pressed twice, it extends once. */
  from: Day;
  /** Left out: as far as one button leads. */
  until?: Day | undefined;
  now: Date;
};

export type ExtensionResult =
  | { ok: true; deadline: Day }
  /** Until its present last day it pays enough; the form of the listing would find nothing wrong. */
  | { ok: false; reason: "minimumRises"; problem: FieldError }
  /** Its company may no longer post what is of this kind. */
  | { ok: false; reason: "kindNotRenewed" }
  | { ok: false; reason: "notFound" | "notPublished" | "changedMeanwhile" | "incomplete" | ExtensionProblem };

/** Moves the last day on, at once for everybody. What could not go out today is put right first. */
export function extendListing(db: Db, extension: Extension): Promise<ExtensionResult> {
  return inTransaction(db, async (db) => {
    const { listingId, listingIds, accountId, from, now } = extension;
    const listing = await ownListing(db, extension)
      .select(["id", "status", "deadline"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing || listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    const today = dayOf(now);
    if (!isRunning(listing) || listing.deadline < today) return { ok: false, reason: "notPublished" };
    if (listing.deadline !== from) return { ok: false, reason: "changedMeanwhile" };
    const until = extension.until ?? extendedDeadline(from, today) ?? from;
    const reason = extensionProblem({ from, until, today });
    if (reason) return { ok: false, reason };

    const before = await readContent(db, listingId);
    const after = { ...before, facts: { ...before.facts, deadline: until } };
    const { companyId } = extension;
    const ofKind = await findKindProblems(db, { companyId, listingId, wanted: after.facts, lang: sourceLang });
    if (Object.keys(ofKind).length > 0) return { ok: false, reason: "kindNotRenewed" };
    const [problem] = Object.values(await problemsAtApproval(db, after, now));
    if (problem) {
      const already = Object.keys(await problemsAtApproval(db, before, now)).length > 0;
      return already ? { ok: false, reason: "incomplete" } : { ok: false, reason: "minimumRises", problem };
    }
    await writePublished(db, { listingId, before, after, event: "extended", accountId, now });
    await carryDeadline(db, { listingId, published: after, deadline: until, basedOn: now.toISOString(), now });
    return { ok: true, deadline: until };
  });
}
