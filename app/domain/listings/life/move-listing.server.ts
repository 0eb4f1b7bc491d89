// A face of this room: other nouns may import it.

import type { ListingEvent, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Row } from "#db/schema.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { listingMayBecome } from "./listing-transitions.ts";

type Facts = Partial<Pick<Row<"listing">, "submitted_at" | "first_published_at" | "closed_at" | "closed_reason">>;

type Move = {
  listing: { id: string; status: ListingStatus };
  to: ListingStatus;
  event: ListingEvent;
  /** Null when the clock does it. */
  accountId: string | null;
  remark?: string;
  facts?: Facts;
  now: Date;
};

/**
 * The only place where a listing changes its status: along the table of transitions, with who and when. Runs in the
 * caller's transaction. False when the table forbids it or somebody else was quicker.
 */
export async function moveListing(db: Db, { listing, to, event, accountId, remark, facts, now }: Move) {
  if (!listingMayBecome(listing.status, to)) return false;
  const moved = await db
    .updateTable("listing")
    .set({ status: to, updated_at: now.toISOString(), ...facts })
    .where("id", "=", listing.id)
    .where("status", "=", listing.status)
    .returning("id")
    .executeTakeFirst();
  if (!moved) return false;
  if (listing.status === "published" || to === "published") await markChanged(db, listing.id);
  await recordListingEvent(db, { listingId: listing.id, event, accountId, remark, now });
  return true;
}

/** The public face of this listing changed. */
export async function markChanged(db: Db, listingId: string) {
  const revision = await raiseRevision(db);
  await db.updateTable("listing").set({ revision }).where("id", "=", listingId).execute();
}

type Happened = {
  listingId: string;
  event: ListingEvent;
  accountId: string | null;
  remark?: string | undefined;
  now: Date;
};

export async function recordListingEvent(db: Db, { listingId, event, accountId, remark, now }: Happened) {
  await db
    .insertInto("listing_event")
    .values({
      id: newId(),
      listing_id: listingId,
      at: now.toISOString(),
      account_id: accountId,
      event,
      remark: remark ?? null,
    })
    .execute();
  await recordAudit(db, {
    now,
    accountId,
    action: `listing.${event}`,
    subjectType: "listing",
    subjectId: listingId,
  });
}
