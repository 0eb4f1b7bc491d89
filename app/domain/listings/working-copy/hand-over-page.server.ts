import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { dropWorkingCopy } from "./drop-working-copy.server.ts";
import { handedOver } from "./working-copy.ts";

type HandedOver = { accountId: string; listingId: string; copyId: string; page: string; now: Date };

/**
 * What a page held is stored in the listing: its copy goes. That it was handed over is remembered, because a page's first
 * save may still be on its way, knows of no copy, and would leave one that nobody wrote.
 */
export async function handOverPage(db: Db, { now, ...handed }: HandedOver) {
  await dropWorkingCopy(db, handed);
  await rememberPage(db, { now, ...handed });
}

/**
 * What a page held was kept by one of its buttons, and the page is gone: its copy is the next page's, and what the script
 * sent just before and arrives later must not stand in for it.
 */
export async function leavePage(db: Db, left: HandedOver) {
  await db.updateTable("working_copy").set({ page: newId() }).where("id", "=", left.copyId).execute();
  await rememberPage(db, left);
}

async function rememberPage(db: Db, { accountId, listingId, page, now }: HandedOver) {
  if (page === "") return;
  const row = { id: newId(), listing_id: listingId, account_id: accountId, page, typed: handedOver };
  await db
    .insertInto("working_copy")
    .values({ ...row, opened: "", seen: "", saved_at: now.toISOString() })
    .execute();
}
