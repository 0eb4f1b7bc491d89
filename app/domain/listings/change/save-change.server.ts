import { isDeepStrictEqual } from "node:util";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { findCheckContext } from "../checks/find-check-context.server.ts";
import { listingProblems } from "../checks/listing-problems.ts";
import { needsReview } from "../checks/needs-review.ts";
import type { Problems } from "../checks/problem.ts";
import type { ListingContent } from "../listing-content.ts";
import { changedParts, withParts } from "../listing-parts.ts";
import { readContent } from "../read-content.server.ts";
import { recordListingHistory } from "../record-listing-history.server.ts";
import { dropChange } from "./drop-change.server.ts";
import { findChange, type WaitingChange } from "./find-change.server.ts";
import { partsAtOnce } from "./parts-at-once.ts";
import { writePublished } from "./write-published.server.ts";

type Edit = {
  accountId: string;
  listing: { id: string; updated_at: Instant };
  /** The version that the form was opened with: of the waiting change where there is one. */
  seen: Instant;
  content: ListingContent;
  lang: Lang;
  now: Date;
};

/** changeMerged: seen by everybody, and taken over into what goes on waiting. */
export type ChangeSavedAs = "published" | "changeWaits" | "changeMerged";

export type ChangeResult =
  /** `submits`: the office has something to read that did not wait before. */
  | { ok: true; status: ChangeSavedAs; submits: boolean }
  | { ok: false; reason: "changedMeanwhile"; updatedAt: Instant }
  | { ok: false; reason: "incomplete"; problems: Problems };

/** An edit of a published listing: seen at once, or waiting beside what everybody goes on seeing. */
export async function saveChange(db: Db, edit: Edit): Promise<ChangeResult> {
  const { content, listing } = edit;
  const published = await readContent(db, listing.id);
  const waiting = await findChange(db, { listingId: listing.id, published });
  const asked = waiting !== null && waiting.sentBackAt !== null;
  if (isDeepStrictEqual(content, waiting?.content ?? published) && !asked) {
    return { ok: true, status: waiting ? "changeWaits" : "published", submits: false };
  }
  const updatedAt = waiting?.updatedAt ?? listing.updated_at;
  if (edit.seen !== updatedAt) return { ok: false, reason: "changedMeanwhile", updatedAt };
  const problems = await problemsOf(db, content, edit);
  if (Object.keys(problems).length > 0) return { ok: false, reason: "incomplete", problems };
  return { ok: true, ...(await save(db, edit, { published, waiting })) };
}

type Saved = { status: ChangeSavedAs; submits: boolean };
type Versions = { published: ListingContent; waiting: WaitingChange | null };

async function save(db: Db, edit: Edit, { published, waiting }: Versions): Promise<Saved> {
  const { content, accountId, now, listing } = edit;
  const deed = { listingId: listing.id, accountId, now };
  const live = needsReview(published, content) ? await shownAtOnce(db, edit, { published, waiting }) : content;
  if (changedParts(published, live).length > 0) {
    await writePublished(db, { ...deed, before: published, after: live, event: "edited" });
  }
  if (live === content) {
    await dropChange(db, deed);
    return { status: "published", submits: false };
  }

  const merged = waiting !== null && isMerged(waiting.content, content, live);
  const submits = waiting === null || (waiting.sentBackAt !== null && !merged);
  await writeChange(db, edit, { waiting, submits });
  if (merged) return { status: "changeMerged", submits };
  await recordListingHistory(db, { ...deed, event: submits ? "change_submitted" : "change_edited" });
  return { status: "changeWaits", submits };
}

/** The published version with whatever of the edit need not wait. */
async function shownAtOnce(db: Db, edit: Edit, { published, waiting }: Versions) {
  const known = Object.keys(await problemsOf(db, published, edit));
  for (const parts of partsAtOnce({ published, waiting: waiting?.content ?? null, wanted: edit.content })) {
    const next = withParts(published, parts, edit.content);
    const problems = Object.keys(await problemsOf(db, next, edit));
    if (problems.every((name) => known.includes(name))) return next;
  }
  return published;
}

/** Whether everything that this edit did to the waiting version is seen by everybody now. */
function isMerged(before: ListingContent, after: ListingContent, live: ListingContent) {
  const edited = changedParts(before, after);
  const behind = changedParts(live, after);
  return edited.length > 0 && edited.every((part) => !behind.includes(part));
}

async function writeChange(
  db: Db,
  { content, accountId, listing, now }: Edit,
  { waiting, submits }: { waiting: WaitingChange | null; submits: boolean },
) {
  const at = now.toISOString();
  const { updated_at: based_on } = await db
    .selectFrom("listing")
    .select("updated_at")
    .where("id", "=", listing.id)
    .executeTakeFirstOrThrow();
  const values = {
    content: JSON.stringify(content),
    account_id: accountId,
    based_on,
    updated_at: at,
    submitted_at: submits ? at : (waiting?.submittedAt ?? at),
    sent_back_at: submits ? null : (waiting?.sentBackAt ?? null),
  };
  await db
    .insertInto("listing_change")
    .values({ listing_id: listing.id, ...values })
    .onConflict((conflict) => conflict.column("listing_id").doUpdateSet(values))
    .execute();
}

async function problemsOf(db: Db, content: ListingContent, { lang, now }: Pick<Edit, "lang" | "now">) {
  return listingProblems(content, await findCheckContext(db, content, { lang, now }));
}
