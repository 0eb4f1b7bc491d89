// A face of this room: other nouns may import it.

import { isDeepStrictEqual } from "node:util";
import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Instant, Row } from "#db/schema.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { noteOwnListing } from "#app/domain/accounts/team/note-own-listing.server.ts";
import { type ChangeResult, type ChangeSavedAs, saveChange } from "../change/save-change.server.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { findKindProblems } from "../checks/find-kind-problems.server.ts";
import { listingProblems } from "../checks/listing-problems.ts";
import { needsReview } from "../checks/needs-review.ts";
import { isRunning } from "../listing.ts";
import type { ListingContent } from "../listing-content.ts";
import { ownListing } from "../own-listing.server.ts";
import { readContent } from "../read-content.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";
import { writeLists } from "../write-lists.server.ts";
import { acknowledgeSubmission } from "./acknowledge-submission.server.ts";
import { moveListing } from "./move-listing.server.ts";
import { publishScheduled } from "./publish-scheduled.server.ts";
import { tellOffice } from "./tell-office.server.ts";

type Save = CompanyScope & {
  accountId: string;
  /** Comes with the empty form, so that sending the form twice makes one listing. */
  listingId: string;
  /** listing.updated_at when the form was opened; empty for a new listing. */
  seen: Instant;
  content: ListingContent;
  /** In which the errors are said. */
  lang: Lang;
  config: OfficeSender;
  now: Date;
};

export type SaveResult =
  | Exclude<ChangeResult, { ok: true }>
  | { ok: true; status: ListingStatus | ChangeSavedAs }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "closed" };

/** What became of what was saved. */
export type SavedAs = Extract<SaveResult, { ok: true }>["status"];

/**
 * A draft is kept however incomplete it is; what others see or review must stay complete, and what everybody sees is
 * changed only by what the office need not read.
 */
export function saveListing(db: Db, save: Save): Promise<SaveResult> {
  return inTransaction(db, async (db) => {
    if (await createListing(db, save)) return { ok: true, status: "draft" };

    const listing = await ownListing(db, save)
      .select(["id", "status", "created_at", "updated_at"])
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!listing || save.listingIds?.includes(listing.id) === false) return { ok: false, reason: "notFound" };
    if (listing.status === "closed") return { ok: false, reason: "closed" };
    if (isRunning(listing)) return saveRunning(db, save, listing);

    const before = await readContent(db, listing.id);
    if (isDeepStrictEqual(before, save.content)) return { ok: true, status: listing.status };
    if (!hasSeen(save, listing)) return { ok: false, reason: "changedMeanwhile", updatedAt: listing.updated_at };
    const problems = await problemsForOthers(db, save, listing.status);
    if (problems) return { ok: false, reason: "incomplete", problems };
    await updateListing(db, save);
    if (listing.status !== "scheduled") return { ok: true, status: listing.status };
    return { ok: true, status: await saveScheduled(db, save, { listing, isRead: !needsReview(before, save.content) }) };
  });
}

/** What the office has approved and has not to read again keeps its day; without one there is nothing to wait for. */
async function saveScheduled(
  db: Db,
  save: Save,
  { listing, isRead }: { listing: Pick<Row<"listing">, "id" | "status">; isRead: boolean },
): Promise<ListingStatus> {
  if (!isRead) {
    await submitAgain(db, save, listing);
    return "submitted";
  }
  if (save.content.facts.publish_on !== null) return "scheduled";
  const { accountId, now } = save;
  const result = await publishScheduled(db, { listingId: listing.id, accountId, now });
  return result === "published" ? "published" : "scheduled";
}

async function saveRunning(
  db: Db,
  save: Save,
  listing: Pick<Row<"listing">, "id" | "status" | "updated_at">,
): Promise<SaveResult> {
  const { content } = save;
  const kindProblems = await problemsOfKind(db, save);
  if (Object.keys(kindProblems).length > 0) return { ok: false, reason: "incomplete", problems: kindProblems };
  /** A form from before it was out may still name the day. */
  const outAlready = { ...content, facts: { ...content.facts, publish_on: null } };
  const saved = await saveChange(db, { ...save, content: outAlready, listing });
  if (!saved.ok) return saved;
  const { submits, ...result } = saved;
  if (submits) await tellBoth(db, save);
  return result.status === "published" ? { ...result, status: listing.status } : result;
}

/** Nobody has seen it yet, so nothing has to stay as it was: the office reads it once more, and its day is kept. */
async function submitAgain(db: Db, save: Save, listing: Pick<Row<"listing">, "id" | "status">) {
  const { accountId, now } = save;
  const facts = { submitted_at: now.toISOString() };
  await moveListing(db, { listing, to: "submitted", event: "submitted", accountId, facts, now });
  await tellBoth(db, save);
}

async function tellBoth(db: Db, { listingId, accountId, config, now }: Save) {
  await tellOffice(db, { listingId, config, now });
  await acknowledgeSubmission(db, { listingId, accountId, config, now });
}

/** False when the listing is already there. */
async function createListing(db: Db, { listingId, companyId, accountId, content, now }: Save) {
  const at = now.toISOString();
  const created = await db
    .insertInto("listing")
    .values({
      id: listingId,
      company_id: companyId,
      status: "draft",
      ...content.facts,
      created_at: at,
      created_by: accountId,
      updated_at: at,
      submitted_at: null,
      first_published_at: null,
      closed_at: null,
      closed_reason: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!created) return false;
  await writeLists(db, listingId, content);
  await noteOwnListing(db, { companyId, accountId, listingId });
  await recordListingHistory(db, { listingId, event: "created", accountId, now });
  return true;
}

/** Going back to the empty form and sending it again goes on with the same draft, as long as nobody touched it since. */
function hasSeen({ seen }: Save, listing: Pick<Row<"listing">, "created_at" | "updated_at">) {
  return seen === listing.updated_at || (seen === "" && listing.created_at === listing.updated_at);
}

async function problemsForOthers(db: Db, save: Save, status: ListingStatus) {
  if (status === "draft") return null;
  const { content, lang, now } = save;
  const problems = {
    ...listingProblems(content, await findCheckContext(db, content, { lang, now })),
    ...(await problemsOfKind(db, save)),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}

function problemsOfKind(db: Db, { companyId, listingId, content, lang }: Save) {
  return findKindProblems(db, { companyId, listingId, wanted: content.facts, lang });
}

async function updateListing(db: Db, { content, accountId, listingId, now }: Save) {
  await db
    .updateTable("listing")
    .set({ ...content.facts, updated_at: now.toISOString() })
    .where("id", "=", listingId)
    .execute();
  await writeLists(db, listingId, content);
  await recordListingHistory(db, { listingId, event: "edited", accountId, now });
}
